package nl.cyberwerkbank.store;

import static nl.cyberwerkbank.store.Problems.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class MigrationsTest {
    private static final int SHIPPED = Migrations.FILES.size();

    @TempDir Path folder;

    @Test
    void shipsEveryNumberedFileOnceAndInOrder() throws IOException {
        try (var files = Files.list(Path.of("assets/store"))) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(name -> name.endsWith(".sql")).sorted())
                    .isEqualTo(Migrations.FILES);
        }
        for (int i = 0; i < SHIPPED; i++) {
            assertThat(Migrations.FILES.get(i)).matches("V%03d__[a-z]+(_[a-z]+)+\\.sql".formatted(i + 1));
        }
    }

    @Test
    void migratesAnOlderFileAndKeepsACopyOfIt() {
        createWithDossier();
        Migrations next = shippedAnd("CREATE TABLE later (x INTEGER) STRICT;");
        try (Workspace workspace = open(next)) {
            assertThat(workspace.dossiers().load(Sample.id(1))).isPresent();
            assertThat(version(workspace)).isEqualTo(SHIPPED + 1);
        }
        BackupCopy before = BackupShelf.of(folder).copies().getFirst();
        assertThat(before.kind()).isEqualTo(BackupCopy.Kind.BEFORE_MIGRATION);
        try (Workspace workspace = Sample.opened(before.folder())) {
            assertThat(version(workspace)).isEqualTo(SHIPPED);
            assertThat(workspace.dossiers().load(Sample.id(1))).isPresent();
        }
    }

    @Test
    void leavesTheFileAsItWasWhenAStepFailsHalfway() {
        createWithDossier();
        Migrations broken =
                shippedAnd("CREATE TABLE later (x INTEGER) STRICT; DELETE FROM dossier; SELECT nonsense FROM nowhere;");
        assertProblem(StoreProblem.MIGRATION_FAILED, () -> open(broken));
        try (Workspace workspace = Sample.opened(folder)) {
            assertThat(workspace.access()).isEqualTo(Access.READ_WRITE);
            assertThat(version(workspace)).isEqualTo(SHIPPED);
            assertThat(workspace.dossiers().load(Sample.id(1))).isPresent();
            workspace.checkFile();
        }
        open(shippedAnd("CREATE TABLE later (x INTEGER) STRICT;")).close();
    }

    @Test
    void refusesAFileOfALaterProgramAndLeavesItAlone() {
        createWithDossier();
        open(shippedAnd("CREATE TABLE later (x INTEGER) STRICT;")).close();
        assertProblem(StoreProblem.NEWER_VERSION, () -> Sample.opened(folder));
        open(shippedAnd("CREATE TABLE later (x INTEGER) STRICT;")).close();
    }

    private void createWithDossier() {
        try (Workspace workspace = Sample.created(folder)) {
            workspace.dossiers().save(Sample.dossier(1, Sample.CLIENT), 0, Sample.NOTE);
        }
    }

    private Workspace open(Migrations migrations) {
        return new Gate(folder, migrations).open(Sample.ANNA.name(), Sample.annas());
    }

    private static Migrations shippedAnd(String step) {
        List<String> steps = new ArrayList<>(Migrations.shipped().steps());
        steps.add(step);
        return new Migrations(steps);
    }

    private static long version(Workspace workspace) {
        return workspace.database().read(session -> session.number("PRAGMA user_version"));
    }
}
