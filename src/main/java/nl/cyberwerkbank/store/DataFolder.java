package nl.cyberwerkbank.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/// Where this platform keeps a program's data. The system property `CYBERWERKBANK_HOME` goes before the environment
/// variable of the same name, then comes a folder beside the installed program (portable use, as from a stick), then
/// the platform's own place.
public final class DataFolder {
    /// Names the data folder outright, for tests, portable use and several workspaces on one machine.
    public static final String OVERRIDE = "CYBERWERKBANK_HOME";

    /// A folder of this name beside the program's own folder makes it portable: all data is kept in it.
    public static final String PORTABLE = "cyberwerkbank-data";

    /// Where the installed program was started from; the launcher of a package sets it.
    private static final String LAUNCHER = "jpackage.app-path";

    /// On a Mac the launcher is `Cyberwerkbank.app/Contents/MacOS/cyberwerkbank`: three folders down, and one to beside
    /// it.
    private static final int DEEPEST_LAUNCHER = 4;

    private DataFolder() {}

    /// The folder for this process. It need not exist yet.
    public static Path locate() {
        return locate(System.getProperties(), System.getenv());
    }

    static Path locate(Properties properties, Map<String, String> environment) {
        Optional<String> override = given(properties.getProperty(OVERRIDE)).or(() -> given(environment.get(OVERRIDE)));
        return override.map(Path::of)
                .or(() -> portable(properties))
                .orElseGet(() -> ofPlatform(properties, environment))
                .toAbsolutePath();
    }

    /// The folder lies beside the program's folder, which holds the launcher itself or, two or three steps down, its
    /// `bin` or the inside of a Mac's application.
    private static Optional<Path> portable(Properties properties) {
        return given(properties.getProperty(LAUNCHER))
                .flatMap(launcher ->
                        Stream.iterate(
                                        Path.of(launcher).toAbsolutePath().getParent(),
                                        Objects::nonNull,
                                        Path::getParent)
                                .limit(DEEPEST_LAUNCHER)
                                .map(folder -> folder.resolve(PORTABLE))
                                .filter(Files::isDirectory)
                                .findFirst());
    }

    private static Path ofPlatform(Properties properties, Map<String, String> environment) {
        Path home = Path.of(properties.getProperty("user.home"));
        String system = properties.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("windows")) {
            return given(environment.get("APPDATA"))
                    .map(Path::of)
                    .orElse(home.resolve("AppData/Roaming"))
                    .resolve("Cyberwerkbank");
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Cyberwerkbank");
        }
        // a relative XDG_DATA_HOME is to be ignored, says the XDG base directory specification
        return given(environment.get("XDG_DATA_HOME"))
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".local/share"))
                .resolve("cyberwerkbank");
    }

    private static Optional<String> given(String value) {
        return Optional.ofNullable(value).filter(v -> !v.isBlank());
    }
}
