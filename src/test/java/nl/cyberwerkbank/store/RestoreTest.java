package nl.cyberwerkbank.store;

import static nl.cyberwerkbank.store.Problems.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.store.Restore.Consent;
import nl.cyberwerkbank.store.RestorePreview.Compared;
import nl.cyberwerkbank.store.RestorePreview.Doubt;
import nl.cyberwerkbank.store.RestorePreview.Extent;
import nl.cyberwerkbank.store.RestorePreview.Lost;
import nl.cyberwerkbank.store.RestorePreview.Unreadable;
import nl.cyberwerkbank.store.backup.CareRules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

class RestoreTest {
    private static final Instant LATER = Sample.NOON.plusSeconds(3600);

    @TempDir Path folder;

    private Restore restore() {
        return new Restore(folder, CareRules.shipped());
    }

    private RestorePreview preview(BackupCopy copy) {
        return restore().preview(copy, Sample.ANNA.name(), Sample.annas());
    }

    /// A workspace with a back-up of two dossiers, in which one was changed since, and one came after it.
    private BackupCopy backupOfTwo() {
        try (Workspace workspace = Sample.created(folder)) {
            workspace.dossiers().save(Sample.dossier(1, Sample.CLIENT), 0, Sample.NOTE);
            workspace.dossiers().save(Sample.dossier(2, "Smederij Vonk"), 0, Sample.NOTE);
            BackupCopy copy = workspace.backups().make(Sample.NOON);
            workspace.dossiers().save(Sample.dossier(2, "Smederij Vonk en Zn."), 1, Sample.NOTE);
            workspace.dossiers().save(Sample.dossier(3, "Nieuwkomer"), 0, Sample.NOTE);
            return copy;
        }
    }

    @Test
    void showsWhatWouldBeLostAndChangesNothing() {
        RestorePreview preview = preview(backupOfTwo());
        assertThat(preview.contents().dossiers()).isEqualTo(2);
        assertThat(preview.comparison())
                .isInstanceOfSatisfying(
                        Compared.class,
                        compared -> {
                            assertThat(compared.now().dossiers()).isEqualTo(3);
                            assertThat(compared.changes()).isEqualTo(2);
                            assertThat(compared.lost())
                                    .containsExactly(
                                            new Lost("2026-0003", "Nieuwkomer", Extent.WHOLE, 1),
                                            new Lost("2026-0002", "Smederij Vonk en Zn.", Extent.LATEST_CHANGES, 1));
                        });
        try (Workspace workspace = Sample.opened(folder)) {
            assertThat(workspace.dossiers().load(Sample.id(3))).isPresent();
        }
    }

    @Test
    void saysWhichRemovedDossiersComeBack() {
        BackupCopy copy = backupOfTwo();
        try (Workspace workspace = Sample.opened(folder)) {
            workspace.dossiers().delete(Sample.id(1), 1, Sample.NOTE);
        }
        assertThat(preview(copy).comparison())
                .isInstanceOfSatisfying(
                        Compared.class, compared -> assertThat(compared.returning()).containsExactly("2026-0001"));
    }

    @Test
    void putsBackNotesItInTheJournalAndKeepsWhatItReplaced() {
        RestorePreview preview = preview(backupOfTwo());
        assertThat(preview.doubt()).contains(new Doubt(2, 3));
        Path replaced = restore().carryOut(preview, Consent.ALSO_IF_DOUBTFUL, LATER).orElseThrow();
        try (Workspace workspace = Sample.opened(folder)) {
            assertThat(workspace.dossiers().load(Sample.id(3))).isEmpty();
            assertThat(workspace.dossiers().load(Sample.id(2)).orElseThrow().index().clientName())
                    .isEqualTo("Smederij Vonk");
            assertThat(workspace.journal().latest(1).getFirst().kind()).isEqualTo("backupRestored");
            assertThat(workspace.journal().verify()).isInstanceOf(ChainState.Intact.class);
        }
        BackupCopy old =
                BackupShelf.of(folder).copies().stream()
                        .filter(copy -> copy.folder().equals(replaced))
                        .findFirst()
                        .orElseThrow();
        assertThat(old.kind()).isEqualTo(BackupCopy.Kind.REPLACED);
        assertThat(old.takenAt()).isEqualTo(LATER);
        assertThat(old.contents().orElseThrow().dossiers()).isEqualTo(3);
        restore().carryOut(preview(old), Consent.UNLESS_DOUBTFUL, LATER.plusSeconds(60));
        try (Workspace workspace = Sample.opened(folder)) {
            assertThat(workspace.dossiers().load(Sample.id(3))).isPresent();
        }
    }

    @Test
    void refusesAnEmptyOrShrunkenBackupWithoutAClearYes() {
        BackupCopy empty;
        try (Workspace workspace = Sample.created(folder)) {
            empty = workspace.backups().make(Sample.NOON);
            workspace.dossiers().save(Sample.dossier(1, Sample.CLIENT), 0, Sample.NOTE);
        }
        RestorePreview preview = preview(empty);
        assertProblem(StoreProblem.BACKUP_SHRUNKEN, () -> restore().carryOut(preview, Consent.UNLESS_DOUBTFUL, LATER));
        try (Workspace workspace = Sample.opened(folder)) {
            assertThat(workspace.dossiers().load(Sample.id(1))).isPresent();
        }
    }

    @Test
    void judgesByTheFullestBackupWhenTheFileIsDamaged() throws IOException {
        BackupCopy two = backupOfTwo();
        try (Workspace workspace = Sample.opened(folder)) {
            workspace.backups().keepKnownGood(CareRules.shipped(), LATER);
        }
        Files.write(folder.resolve("werkbank.db"), new byte[5000]);
        RestorePreview preview = preview(two);
        assertThat(preview.comparison()).isEqualTo(new Unreadable(StoreProblem.DAMAGED_DATABASE));
        assertThat(preview.doubt()).contains(new Doubt(2, 3));
        RestorePreview good = preview(BackupShelf.of(folder).find("known-good"));
        assertThat(good.doubt()).isEmpty();
        restore().carryOut(good, Consent.UNLESS_DOUBTFUL, LATER);
        try (Workspace workspace = Sample.opened(folder)) {
            assertThat(workspace.dossiers().load(Sample.id(3))).isPresent();
        }
    }

    @Test
    void setsUpALostFolderAgainFromAStick(@TempDir Path stick) throws IOException {
        backupOfTwo();
        Files.move(folder.resolve("backup"), stick.resolve("backup"));
        for (Path file : Folders.in(folder)) {
            Files.delete(file);
        }
        BackupCopy found = BackupShelf.of(folder).with(stick).copies().getFirst();
        RestorePreview preview = preview(found);
        assertThat(preview.comparison()).isEqualTo(new RestorePreview.Nothing());
        assertThat(restore().carryOut(preview, Consent.UNLESS_DOUBTFUL, LATER)).isEmpty();
        try (Workspace workspace = Sample.opened(folder)) {
            assertThat(workspace.dossiers().count(DossierQuery.latest())).isEqualTo(2);
        }
    }

    @Test
    void refusesADamagedBackupAWrongPassphraseAndAnOpenWorkspace() throws IOException {
        BackupCopy copy = backupOfTwo();
        assertProblem(
                StoreProblem.WRONG_PASSPHRASE,
                () -> restore().preview(copy, Sample.ANNA.name(), "een andere zin".toCharArray()));
        RestorePreview preview = preview(copy);
        try (Workspace _ = Sample.opened(folder)) {
            assertProblem(
                    StoreProblem.OPENED_ELSEWHERE, () -> restore().carryOut(preview, Consent.ALSO_IF_DOUBTFUL, LATER));
        }
        Path database = copy.folder().resolve("werkbank.db");
        byte[] bytes = Files.readAllBytes(database);
        bytes[bytes.length / 2] ^= 1;
        Files.write(database, bytes);
        assertProblem(StoreProblem.DAMAGED_BACKUP, () -> preview(copy));
        assertProblem(StoreProblem.BACKUP_MISSING, () -> BackupShelf.of(folder).find("yesterday"));
    }

    @Test
    void isFinishedAtTheNextStartWhateverStepItWasCutOffAt() throws IOException {
        BackupCopy copy = backupOfTwo();
        RestorePreview preview = preview(copy);
        WorkspaceFiles files = new WorkspaceFiles(folder);
        Path coming = Replacement.prepare(files, copy.folder(), preview.key(), LATER);
        Path replaced = Files.createDirectory(files.backups().resolve("replaced-2026-03-02T120000Z"));
        assertThat(coming.resolve("werkbank.keys.json")).doesNotExist();
        Files.copy(files.keys(), replaced.resolve("werkbank.keys.json"));
        Files.move(files.database(), replaced.resolve("werkbank.db"));
        assertThat(Workspace.exists(folder)).isTrue();
        try (Workspace workspace = Sample.opened(folder)) {
            assertThat(workspace.dossiers().count(DossierQuery.latest())).isEqualTo(2);
        }
        try (Workspace before = Sample.opened(replaced)) {
            assertThat(before.dossiers().count(DossierQuery.latest())).isEqualTo(3);
        }
    }

    @Test
    void letsNeitherAReplacedPassphraseNorARemovedUserBackIn() {
        BackupCopy copy;
        char[] fresh = "een heel andere wachtzin".toCharArray();
        try (Workspace workspace = Sample.created(folder)) {
            workspace.addUser(Sample.BRAM, "de wachtzin van Bram".toCharArray());
            copy = workspace.backups().make(Sample.NOON);
            workspace.removeUser(Sample.BRAM.name(), Sample.NOON);
            workspace.changePassphrase(Sample.annas(), fresh.clone(), Sample.NOON);
        }
        assertProblem(StoreProblem.WRONG_PASSPHRASE, () -> preview(copy));
        assertProblem(
                StoreProblem.UNKNOWN_USER,
                () -> restore().preview(copy, Sample.BRAM.name(), "de wachtzin van Bram".toCharArray()));
        restore().carryOut(restore().preview(copy, Sample.ANNA.name(), fresh), Consent.UNLESS_DOUBTFUL, LATER);
        assertProblem(StoreProblem.WRONG_PASSPHRASE, () -> Sample.opened(folder));
        try (Workspace workspace = Workspace.open(folder, Sample.ANNA.name(), fresh)) {
            assertThat(workspace.users()).containsExactly(Sample.ANNA);
        }
    }

    /// As with a stick that was not plugged in when he was removed: its back-up still has his key.
    @Test
    void asksNobodyInWhoWasRemovedSince() throws IOException {
        BackupCopy copy;
        Path keys;
        byte[] then;
        try (Workspace workspace = Sample.created(folder)) {
            workspace.addUser(Sample.BRAM, "de wachtzin van Bram".toCharArray());
            copy = workspace.backups().make(Sample.NOON);
            keys = copy.folder().resolve("werkbank.keys.json");
            then = Files.readAllBytes(keys);
            workspace.removeUser(Sample.BRAM.name(), Sample.NOON);
        }
        Files.write(keys, then);
        assertThat(restore().usersOf(copy)).containsExactly(Sample.ANNA);
        Files.delete(folder.resolve("werkbank.keys.json"));
        assertThat(restore().usersOf(copy)).containsExactly(Sample.ANNA, Sample.BRAM);
    }

    @Test
    void isForWhoMayRestoreNow() {
        BackupCopy copy = backupOfTwo();
        try (Workspace workspace = Sample.opened(folder)) {
            workspace.addUser(Sample.user("Cor Beheer", Role.ADMINISTRATOR), "de wachtzin van Cor".toCharArray());
        }
        assertProblem(StoreProblem.NOT_ALLOWED, () -> preview(copy));
        assertThat(restore().preview(copy, "Cor Beheer", "de wachtzin van Cor".toCharArray()).copy()).isEqualTo(copy);
    }

    /// Equally many saves and journal rows on both sides, but not the same.
    @Test
    void showsWorkThatWasDoneAfterAnEarlierRestore() {
        BackupCopy copy = backupOfTwo();
        Path replaced = restore().carryOut(preview(copy), Consent.ALSO_IF_DOUBTFUL, LATER).orElseThrow();
        try (Workspace workspace = Sample.opened(folder)) {
            workspace.dossiers().save(Sample.dossier(2, "Smederij Ander Werk"), 1, Sample.NOTE);
        }
        assertThat(preview(BackupShelf.of(folder).find(replaced.getFileName().toString())).comparison())
                .isInstanceOfSatisfying(
                        Compared.class,
                        compared -> {
                            assertThat(compared.changes()).isEqualTo(2);
                            assertThat(compared.lost())
                                    .containsExactly(
                                            new Lost("2026-0002", "Smederij Ander Werk", Extent.LATEST_CHANGES, 1));
                        });
    }
}
