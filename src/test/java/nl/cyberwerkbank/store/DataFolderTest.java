package nl.cyberwerkbank.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

class DataFolderTest {
    @Test
    void isThePlatformsOwnPlace() {
        assertThat(locate("Linux", Map.of())).isEqualTo(Path.of("/home/anna/.local/share/cyberwerkbank"));
        assertThat(locate("Linux", Map.of("XDG_DATA_HOME", "/data"))).isEqualTo(Path.of("/data/cyberwerkbank"));
        assertThat(locate("Linux", Map.of("XDG_DATA_HOME", "data")))
                .isEqualTo(Path.of("/home/anna/.local/share/cyberwerkbank"));
        assertThat(locate("Mac OS X", Map.of()))
                .isEqualTo(Path.of("/home/anna/Library/Application Support/Cyberwerkbank"));
        assertThat(locate("Windows 11", Map.of("APPDATA", "/roaming"))).isEqualTo(Path.of("/roaming/Cyberwerkbank"));
    }

    @Test
    void isNamedOutrightByPropertyBeforeEnvironment() {
        Properties properties = properties("Linux");
        assertThat(DataFolder.locate(properties, Map.of("CYBERWERKBANK_HOME", "/env"))).isEqualTo(Path.of("/env"));
        properties.setProperty("CYBERWERKBANK_HOME", "/property");
        assertThat(DataFolder.locate(properties, Map.of("CYBERWERKBANK_HOME", "/env"))).isEqualTo(Path.of("/property"));
    }

    @Test
    void liesBesideTheInstalledProgramWhereThatWasPrepared(@TempDir Path stick) throws IOException {
        Properties properties = properties("Linux");
        properties.setProperty("jpackage.app-path", stick.resolve("cyberwerkbank/bin/cyberwerkbank").toString());
        assertThat(DataFolder.locate(properties, Map.of())).isEqualTo(locate("Linux", Map.of()));
        Path beside = Files.createDirectory(stick.resolve(DataFolder.PORTABLE));
        assertThat(DataFolder.locate(properties, Map.of())).isEqualTo(beside);
        assertThat(DataFolder.locate(properties, Map.of("CYBERWERKBANK_HOME", "/env"))).isEqualTo(Path.of("/env"));
    }

    private static Path locate(String system, Map<String, String> environment) {
        return DataFolder.locate(properties(system), environment);
    }

    private static Properties properties(String system) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/home/anna");
        return properties;
    }
}
