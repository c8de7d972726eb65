package nl.cyberwerkbank.ui.shell;

import javafx.util.Duration;

import nl.cyberwerkbank.ui.why.Sign;

/// A short message that floats over the screen. What must not be missed ([Sign#FAILING]) stays until it is closed; the
/// rest goes by itself, what asks for something ([Sign#OPEN]) after twice the time.
///
/// @param sign what it means
/// @param text one sentence
public record Notice(Sign sign, String text) {
    private static final Duration SHORT = Duration.seconds(6);
    private static final Duration LONG = SHORT.multiply(2);

    /// How long it is to be seen; endless until it is closed.
    Duration stay() {
        return switch (sign) {
            case FAILING -> Duration.INDEFINITE;
            case OPEN -> LONG;
            default -> SHORT;
        };
    }
}
