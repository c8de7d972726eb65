package nl.cyberwerkbank.store.fault;

import static nl.cyberwerkbank.store.Problems.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.store.Sample;
import nl.cyberwerkbank.store.StoreProblem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file is not where it belongs, or setting up was cut off.
class MissingFileTest {
    @TempDir Path folder;

    @Test
    void tellsWhatIsMissing() throws IOException {
        assertProblem(StoreProblem.NO_WORKSPACE, () -> Sample.opened(folder));
        Sample.created(folder).close();
        assertProblem(StoreProblem.WORKSPACE_EXISTS, () -> Sample.created(folder));
        Path keys = folder.resolve("werkbank.keys.json");
        Path database = folder.resolve("werkbank.db");
        Files.move(keys, folder.resolve("k"));
        assertProblem(StoreProblem.KEY_FILE_MISSING, () -> Sample.opened(folder));
        Files.move(folder.resolve("k"), keys);
        Files.delete(database);
        assertProblem(StoreProblem.DATABASE_MISSING, () -> Sample.opened(folder));
    }

    @Test
    void finishesASetUpThatWasCutOffAtItsLastStep() throws IOException {
        Sample.created(folder).close();
        Files.move(folder.resolve("werkbank.db"), folder.resolve("werkbank.new.db"));
        Sample.opened(folder).close();
        assertThat(folder.resolve("werkbank.db")).exists();
    }

    @Test
    void startsAnewOverASetUpThatWasCutOffBeforeItHadAKeyFile() throws IOException {
        Files.writeString(folder.resolve("werkbank.new.db"), "half a database");
        Sample.created(folder).close();
        Sample.opened(folder).close();
    }
}
