package nl.cyberwerkbank.store.fault;

import static nl.cyberwerkbank.store.Problems.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.store.BackupCopy;
import nl.cyberwerkbank.store.Restore;
import nl.cyberwerkbank.store.Sample;
import nl.cyberwerkbank.store.StoreProblem;
import nl.cyberwerkbank.store.Workspace;
import nl.cyberwerkbank.store.backup.CareRules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The file comes from a later version of the program: it is left alone.
class NewerSchemaTest {
    private static final String STEP = "CREATE TABLE later (x INTEGER) STRICT;";

    @TempDir Path folder;

    @Test
    void refusesTablesOfALaterVersionAndTouchesNothing() throws IOException {
        Sample.created(folder).close();
        Sample.openedByALaterProgram(folder, STEP).close();
        byte[] before = Files.readAllBytes(folder.resolve("werkbank.db"));
        assertProblem(StoreProblem.NEWER_VERSION, () -> Sample.opened(folder));
        assertThat(Files.readAllBytes(folder.resolve("werkbank.db"))).isEqualTo(before);
        Sample.openedByALaterProgram(folder, STEP).close();
    }

    @Test
    void refusesAKeyFileOfALaterVersion() throws IOException {
        Sample.created(folder).close();
        Path keys = folder.resolve("werkbank.keys.json");
        String later = Files.readString(keys).replaceFirst("\"version\" : \\d+,", "\"version\" : 99,");
        Files.writeString(keys, later);
        assertProblem(StoreProblem.NEWER_VERSION, () -> Sample.opened(folder));
        assertThat(Files.readString(keys)).isEqualTo(later);
    }

    @Test
    void refusesABackupOfALaterVersion() {
        Sample.created(folder).close();
        BackupCopy copy;
        try (Workspace later = Sample.openedByALaterProgram(folder, STEP)) {
            copy = later.backups().make(Sample.NOON);
        }
        assertProblem(
                StoreProblem.NEWER_VERSION,
                () -> new Restore(folder, CareRules.shipped()).preview(copy, Sample.ANNA.name(), Sample.annas()));
    }
}
