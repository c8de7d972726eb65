package nl.cyberwerkbank.ui.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The build writes the runtime class path into `target`; the list of licences must name exactly what is on it. After a
/// change of dependencies: `mvn process-resources exec:exec@licences`.
class LicencesTest {
    private static final Path CLASS_PATH = Path.of("target/runtime-class-path.txt");

    /// The folder of a component in any local repository: `org/slf4j/slf4j-api/2.0.20`.
    private static String folder(Licences.Part part) {
        String[] id = part.name().split(":");
        return id[0].replace('.', '/') + "/" + id[1] + "/" + part.version();
    }

    @Test
    void everyComponentOnTheClassPathIsListedInItsVersionAndNothingElse() throws IOException {
        List<Licences.Part> listed = Licences.shipped().components();
        var there = new TreeSet<String>();
        for (String jar : Files.readString(CLASS_PATH).strip().split(File.pathSeparator)) {
            String folder = Path.of(jar).getParent().toString().replace('\\', '/');
            there.add(
                    listed.stream()
                            .map(LicencesTest::folder)
                            .filter(part -> folder.endsWith("/" + part))
                            .findFirst()
                            .orElse("not in assets/licences/components.yaml: " + folder));
        }
        assertThat(there).containsExactlyInAnyOrderElementsOf(listed.stream().map(LicencesTest::folder).toList());
    }

    @Test
    void aLicenceThatIsNotAllowedIsRefused() {
        assertThatThrownBy(() ->
                        Licences.read(
                                """
                                allowed:
                                  - {id: MIT, name: MIT License, text: MIT.txt}
                                included: []
                                """,
                                """
                                components:
                                  - {id: 'a:b', version: '1', licence: AGPL-3.0-only}
                                """))
                .hasMessageContaining("a:b has a licence that is not allowed: AGPL-3.0-only");
    }

    @Test
    void everyPartCanShowItsLicence() {
        assertThat(Licences.shipped().all()).allSatisfy(part -> assertThat(part.text()).hasSizeGreaterThan(100));
        assertThat(Stream.of("SQLite3", "Inter", "Material", "Java runtime"))
                .allMatch(name -> Licences.shipped().included().stream().anyMatch(part -> part.name().contains(name)));
    }
}
