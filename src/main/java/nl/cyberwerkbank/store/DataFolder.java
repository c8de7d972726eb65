package nl.cyberwerkbank.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// Where this platform keeps a program's data. The system property `CYBERWERKBANK_HOME` goes before the environment
/// variable of the same name, and both before the platform's own place.
public final class DataFolder {
    /// Names the data folder outright, for tests, portable use and several workspaces on one machine.
    public static final String OVERRIDE = "CYBERWERKBANK_HOME";

    private DataFolder() {}

    /// The folder for this process. It need not exist yet.
    public static Path locate() {
        return locate(System.getProperties(), System.getenv());
    }

    static Path locate(Properties properties, Map<String, String> environment) {
        Optional<String> override = given(properties.getProperty(OVERRIDE)).or(() -> given(environment.get(OVERRIDE)));
        return override.map(Path::of).orElseGet(() -> ofPlatform(properties, environment)).toAbsolutePath();
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
