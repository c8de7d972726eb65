package nl.cyberwerkbank.store.fault;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.store.BackupCopy;
import nl.cyberwerkbank.store.BackupShelf;
import nl.cyberwerkbank.store.ChainState;
import nl.cyberwerkbank.store.Sample;
import nl.cyberwerkbank.store.Workspace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The program dies in the middle of a migration: the next start finds the file as it was, and a back-up beside it.
class CrashInMigrationTest {
    /// Writes so much that pages go to the log before the end, and then works on for ever.
    private static final String ENDLESS =
            """
            PRAGMA cache_size = 4;
            DELETE FROM dossier_index;
            CREATE TABLE later (x BLOB) STRICT;
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
            INSERT INTO later SELECT randomblob(2000) FROM n;
            """;

    private static final long UNDER_WAY_BYTES = 500_000;

    @TempDir Path folder;

    @Test
    void leavesTheFileAsItWasAndABackup() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        try (Workspace workspace = Sample.created(data)) {
            workspace.dossiers().save(Sample.dossier(1, Sample.CLIENT), 0, Sample.NOTE);
        }
        Child.Result result = Child.run(Migrating.class, data);
        assertThat(result.exit()).isEqualTo(137);
        assertThat(data.resolve("werkbank.db-wal")).satisfies(log -> assertThat(Files.size(log)).isPositive());
        try (Workspace workspace = Sample.opened(data)) {
            assertThat(workspace.dossiers().load(Sample.id(1)).orElseThrow().index().clientName())
                    .isEqualTo(Sample.CLIENT);
            assertThat(workspace.journal().verify()).isInstanceOf(ChainState.Intact.class);
            workspace.checkFile();
        }
        BackupCopy before = BackupShelf.of(data).copies().getFirst();
        assertThat(before.kind()).isEqualTo(BackupCopy.Kind.BEFORE_MIGRATION);
        try (Workspace backup = Sample.opened(before.folder())) {
            assertThat(backup.dossiers().load(Sample.id(1))).isPresent();
        }
        Sample.openedByALaterProgram(data, "CREATE TABLE later (x INTEGER) STRICT;").close();
    }

    /// Migrates, and dies as soon as the migration has written something.
    static final class Migrating {
        private Migrating() {}

        public static void main(String[] args) {
            Path folder = Path.of(args[0]);
            Path log = folder.resolve("werkbank.db-wal");
            Thread.ofPlatform()
                    .daemon(true)
                    .start(() -> {
                        while (!Files.exists(log) || log.toFile().length() < UNDER_WAY_BYTES) {
                            Thread.onSpinWait();
                        }
                        Runtime.getRuntime().halt(137); // no closing, no tidying up
                    });
            Sample.openedByALaterProgram(folder, ENDLESS);
        }
    }
}
