package nl.cyberwerkbank;

import java.util.Locale;
import java.util.Optional;

/// Whether this machine has a screen to open a window on.
final class Display {
    private Display() {}

    /// What is missing for a window, in one clause; empty when nothing is known to be missing.
    static Optional<String> missing() {
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        boolean headlessPlatform = "Headless".equals(System.getProperty("glass.platform"));
        if (!linux || headlessPlatform || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY")) {
            return Optional.empty();
        }
        return Optional.of("there is no display (DISPLAY and WAYLAND_DISPLAY are not set)");
    }

    /// What is missing, in one clause, where the toolkit could not reach the screen that it was told of; empty when it
    /// failed for another reason.
    static Optional<String> refusedBy(Throwable failure) {
        return Optional.ofNullable(failure.getMessage())
                .filter(message -> message.contains("DISPLAY"))
                .map(_ -> "the display of this session cannot be reached; see whether DISPLAY names the right one");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
