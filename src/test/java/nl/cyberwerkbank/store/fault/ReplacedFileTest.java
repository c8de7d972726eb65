package nl.cyberwerkbank.store.fault;

import static nl.cyberwerkbank.store.Problems.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.store.BackupCopy;
import nl.cyberwerkbank.store.DossierQuery;
import nl.cyberwerkbank.store.Restore;
import nl.cyberwerkbank.store.RestorePreview;
import nl.cyberwerkbank.store.Sample;
import nl.cyberwerkbank.store.StoreProblem;
import nl.cyberwerkbank.store.Workspace;
import nl.cyberwerkbank.store.backup.CareRules;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The file is deleted or replaced while it is open: no save is acknowledged any more that would be gone at closing,
/// and everything so far can be put in safety.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows does not let go of an open file")
class ReplacedFileTest {
    @TempDir Path folder;

    private Workspace workspace;
    private Path database;

    @BeforeEach
    void open() {
        workspace = Sample.created(folder);
        workspace.dossiers().save(Sample.dossier(1, Sample.CLIENT), 0, Sample.NOTE);
        database = folder.resolve("werkbank.db");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void assertNothingIsAcknowledged() {
        assertProblem(
                StoreProblem.FILE_REPLACED,
                () -> workspace.dossiers().save(Sample.dossier(2, "Nieuw"), 0, Sample.NOTE));
        assertProblem(StoreProblem.FILE_REPLACED, () -> workspace.settings().put("a", "1"));
    }

    @Test
    void putsADeletedFileInSafetyAndBack() throws IOException {
        Files.delete(database);
        assertNothingIsAcknowledged();
        BackupCopy rescued = workspace.backups().make(Sample.NOON);
        workspace.close();
        assertProblem(StoreProblem.DATABASE_MISSING, () -> Sample.opened(folder));
        Restore restore = new Restore(folder, CareRules.shipped());
        RestorePreview preview = restore.preview(rescued, Sample.ANNA.name(), Sample.annas());
        assertThat(preview.comparison()).isEqualTo(new RestorePreview.Unreadable(StoreProblem.DATABASE_MISSING));
        restore.carryOut(preview, Restore.Consent.UNLESS_DOUBTFUL, Sample.NOON);
        try (Workspace again = Sample.opened(folder)) {
            assertThat(again.dossiers().load(Sample.id(1))).isPresent();
        }
    }

    @Test
    void isToldWhenAnotherFileTakesItsPlace() throws IOException {
        BackupCopy older = workspace.backups().make(Sample.NOON);
        workspace.dossiers().save(Sample.dossier(2, "Na de kopie"), 0, Sample.NOTE);
        Path copy = Files.copy(older.folder().resolve("werkbank.db"), folder.resolve("copy"));
        Files.move(copy, database, StandardCopyOption.REPLACE_EXISTING);
        assertProblem(
                StoreProblem.FILE_REPLACED,
                () -> workspace.dossiers().save(Sample.dossier(3, "Nieuw"), 0, Sample.NOTE));
        assertThat(workspace.dossiers().count(DossierQuery.latest())).isEqualTo(2);
        assertThat(workspace.backups().make(Sample.NOON).contents().orElseThrow().dossiers()).isEqualTo(2);
    }

    @Test
    void isToldWhenOnlyTheLogIsDeleted() throws IOException {
        Files.delete(folder.resolve("werkbank.db-wal"));
        assertNothingIsAcknowledged();
    }

    @Test
    void isToldWhenTheWholeFolderIsMovedAway(@TempDir Path elsewhere) throws IOException {
        Path moved = elsewhere.resolve("moved");
        Files.move(folder, moved);
        try {
            assertNothingIsAcknowledged();
            workspace.close();
            try (Workspace there = Sample.opened(moved)) {
                assertThat(there.dossiers().load(Sample.id(1))).isPresent();
            }
        } finally {
            Files.move(moved, folder);
        }
    }
}
