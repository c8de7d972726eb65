package nl.cyberwerkbank.store;

import static nl.cyberwerkbank.store.Problems.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.store.backup.CareRules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/// The recovery sheet, and another key for the database.
class RecoveryTest {
    private static final char[] FRESH = "mijn nieuwe wachtzin".toCharArray();
    private static final char[] BRAMS = "heel iets anders 9".toCharArray();

    @TempDir Path folder;

    @Test
    void readsACodeAsPeopleTypeIt() {
        String printed = RecoveryCode.random().printed();
        assertThat(printed).matches("([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{5}");
        assertThat(
                        RecoveryCode.of(
                                printed.toLowerCase(Locale.ROOT).replace('0', 'o').replace('1', 'l').replace("-", " ")))
                .map(RecoveryCode::printed)
                .contains(printed);
        assertThat(RecoveryCode.read(printed.substring(1))).isEqualTo(new RecoveryCode.Reading.Incomplete(29));
    }

    @Test
    void noticesEveryWrongCharacterAndEverySwapOfNeighboursByItsGroup() {
        String code = RecoveryCode.random().printed().replace("-", "");
        for (int i = 0; i < code.length(); i++) {
            for (char sign : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
                String other = code.substring(0, i) + sign + code.substring(i + 1);
                if (sign != code.charAt(i)) {
                    assertThat(RecoveryCode.read(other)).isEqualTo(new RecoveryCode.Reading.Mistyped(i / 5 + 1));
                }
            }
            if (i > 0 && code.charAt(i) != code.charAt(i - 1)) {
                String swapped = code.substring(0, i - 1) + code.charAt(i) + code.charAt(i - 1) + code.substring(i + 1);
                assertThat(RecoveryCode.of(swapped)).isEmpty();
            }
        }
        String groups = code.substring(5, 10) + code.substring(0, 5) + code.substring(10);
        assertThat(RecoveryCode.of(groups)).isEmpty();
    }

    @Test
    void opensByTheSheetAndANewPassphraseMakesANewSheet() throws IOException {
        RecoveryCode first;
        try (Workspace workspace = Sample.created(folder)) {
            assertThat(workspace.hasRecoveryCode()).isFalse();
            first = workspace.firstRecoveryCode(Sample.NOON);
        }
        RecoveryCode second;
        try (Workspace workspace = Workspace.recover(folder, "Anna de Vries", first)) {
            second = workspace.renewPassphrase(FRESH, Sample.NOON);
        }
        assertProblem(StoreProblem.WRONG_PASSPHRASE, () -> Sample.opened(folder));
        assertProblem(StoreProblem.WRONG_RECOVERY_CODE, () -> Workspace.recover(folder, "Anna de Vries", first));
        Workspace.recover(folder, "Anna de Vries", second).close();
        Workspace.open(folder, "Anna de Vries", FRESH).close();
        assertThat(Files.readString(folder.resolve("werkbank.keys.json"))).doesNotContain(second.printed());
    }

    @Test
    void anotherSheetAsksForThePassphraseAndIsNotedInTheJournal() {
        try (Workspace workspace = Sample.created(folder)) {
            RecoveryCode first = workspace.firstRecoveryCode(Sample.NOON);
            assertProblem(StoreProblem.WRONG_PASSPHRASE, () -> workspace.renewRecoveryCode(FRESH, Sample.NOON));
            Workspace.recover(folder, "Anna de Vries", first).close();
            workspace.renewRecoveryCode(Sample.annas(), Sample.NOON);
            assertProblem(StoreProblem.WRONG_RECOVERY_CODE, () -> Workspace.recover(folder, "Anna de Vries", first));
            assertThat(workspace.journal().latest(9))
                    .extracting(JournalEntry::kind)
                    .containsExactly("recoveryCodeMade", "recoveryCodeMade");
        }
    }

    @Test
    void whatOpenedBeforeOpensNeitherTheEarlierKeyFileNorABackup() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Path home = folder.resolve("home");
        RecoveryCode first;
        try (Workspace workspace = Sample.created(home)) {
            first = workspace.firstRecoveryCode(Sample.NOON);
            workspace.addUser(Sample.BRAM, BRAMS);
            workspace.backups().secondPlace(Optional.of(stick));
            workspace.backups().make(Sample.NOON);
            workspace.backups().keepKnownGood(CareRules.shipped(), Sample.NOON);
            workspace.backups().carryToSecondPlace(CareRules.shipped(), Sample.NOON, ZoneOffset.UTC);
            workspace.changePassphrase(Sample.annas(), FRESH, Sample.NOON);
            workspace.removeUser("Bram Smit", Sample.NOON);

            assertThat(home.resolve("werkbank.keys.json.previous")).doesNotExist();
            assertThat(workspace.backups().shelf().copies())
                    .hasSize(3)
                    .allSatisfy(copy -> {
                        Path there = copy.folder();
                        assertThat(there.resolve("werkbank.keys.json.previous")).doesNotExist();
                        assertProblem(
                                StoreProblem.WRONG_PASSPHRASE,
                                () -> Workspace.open(there, "Anna de Vries", Sample.annas()));
                        assertProblem(
                                StoreProblem.WRONG_RECOVERY_CODE,
                                () -> Workspace.recover(there, "Anna de Vries", first));
                        assertProblem(StoreProblem.UNKNOWN_USER, () -> Workspace.open(there, "Bram Smit", BRAMS));
                        Workspace.open(there, "Anna de Vries", FRESH).close();
                    });
        }
    }

    @Test
    void anotherKeyLeavesNothingToTheOldOneAndLetsTheOthersInByTheirSheets() throws IOException {
        Path old = Files.createDirectory(folder.resolve("old"));
        Path home = folder.resolve("home");
        try (Workspace workspace = Sample.created(home)) {
            workspace.dossiers().save(Sample.dossier(1, Sample.CLIENT), 0, Sample.NOTE);
            workspace.addUser(Sample.BRAM, BRAMS);
        }
        Files.copy(home.resolve("werkbank.keys.json"), old.resolve("werkbank.keys.json"));
        Rekeying.Rekeyed rekeyed = Rekeying.of(home, "Anna de Vries", Sample.annas(), Sample.NOON);
        try (Workspace workspace = Sample.opened(home)) {
            assertThat(workspace.dossiers().load(Sample.id(1))).isPresent();
            assertThat(workspace.journal().verify()).isInstanceOf(ChainState.Intact.class);
            workspace.checkFile();
        }
        assertProblem(StoreProblem.WRONG_PASSPHRASE, () -> Workspace.open(home, "Bram Smit", BRAMS));
        Workspace.recover(home, "Bram Smit", rekeyed.codes().get("Bram Smit")).close();
        Files.copy(home.resolve("werkbank.db"), old.resolve("werkbank.db"));
        assertProblem(StoreProblem.DAMAGED_DATABASE, () -> Sample.opened(old));
        Files.delete(old.resolve("werkbank.db"));
        Files.copy(rekeyed.backup().resolve("werkbank.db"), old.resolve("werkbank.db"));
        Sample.opened(old).close();
    }

    @Test
    void aCutBeforeTheKeyFileWasReplacedChangesNothingAndOneAfterItIsFinished() throws IOException {
        try (Workspace workspace = Sample.created(folder)) {
            workspace.dossiers().save(Sample.dossier(1, Sample.CLIENT), 0, Sample.NOTE);
        }
        byte[] database = Files.readAllBytes(folder.resolve("werkbank.db"));
        byte[] keys = Files.readAllBytes(folder.resolve("werkbank.keys.json"));
        Rekeying.of(folder, "Anna de Vries", Sample.annas(), Sample.NOON);
        byte[] rekeyed = Files.readAllBytes(folder.resolve("werkbank.db"));
        byte[] newKeys = Files.readAllBytes(folder.resolve("werkbank.keys.json"));

        Files.write(folder.resolve("werkbank.rekeyed.db"), rekeyed);
        Files.write(folder.resolve("werkbank.db"), database);
        Files.write(folder.resolve("werkbank.keys.json"), keys);
        Sample.opened(folder).close();
        assertThat(folder.resolve("werkbank.rekeyed.db")).doesNotExist();

        Files.write(folder.resolve("werkbank.rekeyed.db"), rekeyed);
        Files.write(folder.resolve("werkbank.keys.json"), newKeys);
        try (Workspace workspace = Sample.opened(folder)) {
            assertThat(workspace.dossiers().load(Sample.id(1))).isPresent();
        }
        assertThat(folder.resolve("werkbank.rekeyed.db")).doesNotExist();
    }

    @Test
    void aRekeyedCopyThatCannotBeReadJustNowIsKept() throws IOException {
        Sample.created(folder).close();
        Path rekeyed =
                Files.createDirectory(
                        folder.resolve("werkbank.rekeyed.db")); // no SQLite file, and not one under another key
        assertProblem(StoreProblem.DAMAGED_DATABASE, () -> Sample.opened(folder));
        assertThat(rekeyed).exists();
    }

    @Test
    void whatACutOffRekeyingLeftIsNotPlayedBackIntoTheNext() throws IOException {
        Sample.created(folder).close();
        Path journal = Files.writeString(folder.resolve("werkbank.rekeyed.unfinished.db-journal"), "left over");
        Path log = Files.writeString(folder.resolve("werkbank.rekeyed.unfinished.db-wal"), "left over");
        Rekeying.of(folder, "Anna de Vries", Sample.annas(), Sample.NOON);
        assertThat(journal).doesNotExist();
        assertThat(log).doesNotExist();
        Sample.opened(folder).close();
    }
}
