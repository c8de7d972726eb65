package nl.cyberwerkbank.store.fault;

import static nl.cyberwerkbank.store.Problems.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.store.Sample;
import nl.cyberwerkbank.store.StoreProblem;
import nl.cyberwerkbank.store.Workspace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The passphrase is not the one; trying costs nothing.
class WrongPassphraseTest {
    @TempDir Path folder;

    @Test
    void isToldApartFromADamagedFileAndTouchesNothing() throws IOException {
        Sample.created(folder).close();
        byte[] database = Files.readAllBytes(folder.resolve("werkbank.db"));
        byte[] keys = Files.readAllBytes(folder.resolve("werkbank.keys.json"));
        for (String typed : new String[] {"", "een lange wachtzi", "Een lange wachtzin", "een lange wachtzin "}) {
            assertProblem(
                    StoreProblem.WRONG_PASSPHRASE,
                    () -> Workspace.open(folder, Sample.ANNA.name(), typed.toCharArray()));
        }
        assertThat(Files.readAllBytes(folder.resolve("werkbank.db"))).isEqualTo(database);
        assertThat(Files.readAllBytes(folder.resolve("werkbank.keys.json"))).isEqualTo(keys);
        Sample.opened(folder).close();
    }

    @Test
    void isNotBlamedForADamagedFirstPage() throws IOException {
        Sample.created(folder).close();
        Bytes.flip(folder.resolve("werkbank.db"), 3);
        assertProblem(StoreProblem.DAMAGED_DATABASE, () -> Sample.opened(folder));
        assertProblem(
                StoreProblem.WRONG_PASSPHRASE,
                () -> Workspace.open(folder, Sample.ANNA.name(), "een andere zin".toCharArray()));
    }
}
