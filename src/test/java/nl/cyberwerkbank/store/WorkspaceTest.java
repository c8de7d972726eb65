package nl.cyberwerkbank.store;

import static nl.cyberwerkbank.store.Problems.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;

class WorkspaceTest {
    private static final char[] BRAMS = "heel iets anders 9".toCharArray();

    private static final int PAGE = 4096;

    @TempDir Path folder;

    @Test
    void opensAgainWithTheSamePassphraseAndHasEverything() {
        try (Workspace workspace = Sample.created(folder)) {
            workspace.dossiers().save(Sample.dossier(1, Sample.CLIENT), 0, Sample.NOTE);
        }
        try (Workspace again = Sample.opened(folder)) {
            assertThat(again.user()).isEqualTo(Sample.ANNA);
            assertThat(again.access()).isEqualTo(Access.READ_WRITE);
            assertThat(again.dossiers().load(Sample.id(1))).isPresent();
        }
    }

    @Test
    void standsWithTheStandardDerivationWrittenDown() throws IOException {
        Workspace.create(folder, Sample.ANNA, Sample.annas()).close();
        assertThat(Files.readString(folder.resolve("werkbank.keys.json")))
                .contains("\"argon2id\"", "\"memoryKib\" : 65536", "\"passes\" : 3", "\"AES-256-GCM\"");
        Sample.opened(folder).close();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsItsFilesToTheirOwnerInAFolderThatOthersCanRead() throws IOException {
        Sample.created(folder).close();
        Sample.opened(folder).close();
        for (String name : List.of("werkbank.db", "werkbank.keys.json")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void refusesAWrongPassphraseAndAnUnknownUser() {
        Sample.created(folder).close();
        assertProblem(
                StoreProblem.WRONG_PASSPHRASE,
                () -> Workspace.open(folder, "Anna de Vries", "verkeerde zin".toCharArray()));
        assertProblem(StoreProblem.UNKNOWN_USER, () -> Workspace.open(folder, "Anna", Sample.annas()));
    }

    @Test
    void refusesAPassphraseOneCharacterTooShort() {
        assertProblem(
                StoreProblem.PASSPHRASE_TOO_SHORT,
                () -> Workspace.create(folder, Sample.ANNA, "elf tekens!".toCharArray()));
        assertThat(Workspace.exists(folder)).isFalse();
        assertThat(Passphrase.isLongEnough("twaalf teken".toCharArray())).isTrue();
    }

    @Test
    void countsAndEncodesAPassphraseByCharactersNotByTheirForm() {
        assertThat(Passphrase.isLongEnough("🔒🔒🔒🔒🔒🔒".toCharArray())).isFalse();
        assertThat(Passphrase.bytes("cafe\u0301".toCharArray())).isEqualTo(Passphrase.bytes("café".toCharArray()));
    }

    @Test
    void letsASecondUserInWithHisOwnPassphraseToTheSameDossiers() {
        try (Workspace workspace = Sample.created(folder)) {
            workspace.dossiers().save(Sample.dossier(1, Sample.CLIENT), 0, Sample.NOTE);
            workspace.addUser(Sample.BRAM, BRAMS);
            assertProblem(StoreProblem.USER_EXISTS, () -> workspace.addUser(Sample.BRAM, BRAMS));
        }
        assertThat(Workspace.usersOf(folder)).containsExactly(Sample.ANNA, Sample.BRAM);
        try (Workspace brams = Workspace.open(folder, "Bram Smit", BRAMS)) {
            assertThat(brams.user().role()).isEqualTo(Role.UNDERWRITER);
            assertThat(brams.dossiers().load(Sample.id(1))).isPresent();
            brams.journal().note(Sample.NOTE);
            assertThat(brams.journal().latest(1).getFirst().who()).isEqualTo("Bram Smit");
        }
        assertProblem(StoreProblem.WRONG_PASSPHRASE, () -> Workspace.open(folder, "Bram Smit", Sample.annas()));
    }

    @Test
    void changesAMandateAndTakesAUserAway() {
        User raised = new User("Bram Smit", Role.UNDERWRITER, Money.ofMajor(CurrencyUnit.EUR, 1_000_000), Sample.NOON);
        try (Workspace workspace = Sample.created(folder)) {
            workspace.addUser(Sample.BRAM, BRAMS);
            workspace.changeUser(raised, Sample.NOON);
        }
        assertThat(Workspace.usersOf(folder)).containsExactly(Sample.ANNA, raised);
        try (Workspace workspace = Sample.opened(folder)) {
            assertProblem(StoreProblem.USER_NEEDED, () -> workspace.removeUser("Anna de Vries", Sample.NOON));
            workspace.removeUser("Bram Smit", Sample.NOON);
            assertThat(workspace.journal().latest(3))
                    .extracting(JournalEntry::kind)
                    .containsExactly("userRemoved", "userChanged", "userAdded");
        }
        assertThat(Workspace.usersOf(folder)).isEqualTo(List.of(Sample.ANNA));
    }

    private static int pagesInBoth(byte[] one, byte[] other) {
        int same = 0;
        for (int at = 0; at < Math.min(one.length, other.length); at += PAGE) {
            same += Arrays.equals(one, at, at + PAGE, other, at, at + PAGE) ? 1 : 0;
        }
        return same;
    }

    @Test
    void changesAPassphraseWithoutTouchingTheDatabaseOrTheOthers() throws IOException {
        try (Workspace workspace = Sample.created(folder)) {
            workspace.addUser(Sample.BRAM, BRAMS);
        }
        byte[] before = Files.readAllBytes(folder.resolve("werkbank.db"));
        char[] fresh = "mijn nieuwe wachtzin".toCharArray();
        try (Workspace workspace = Sample.opened(folder)) {
            assertProblem(StoreProblem.WRONG_PASSPHRASE, () -> workspace.changePassphrase(fresh, fresh, Sample.NOON));
            workspace.changePassphrase(Sample.annas(), fresh, Sample.NOON);
        }
        byte[] after = Files.readAllBytes(folder.resolve("werkbank.db"));
        assertThat(pagesInBoth(before, after))
                .as("pages but those of the journal")
                .isGreaterThan(before.length / PAGE / 2);
        assertProblem(StoreProblem.WRONG_PASSPHRASE, () -> Sample.opened(folder));
        Workspace.open(folder, "Anna de Vries", fresh).close();
        Workspace.open(folder, "Bram Smit", BRAMS).close();
    }

    @Test
    void keepsTheKeyFileAsItWasBefore() throws IOException {
        try (Workspace workspace = Sample.created(folder)) {
            byte[] before = Files.readAllBytes(folder.resolve("werkbank.keys.json"));
            workspace.addUser(Sample.BRAM, BRAMS);
            assertThat(Files.readAllBytes(folder.resolve("werkbank.keys.json.previous"))).isEqualTo(before);
        }
    }

    @Test
    void showsNothingOfAClientInAnyFileWhileOpenAndAfterwards() throws IOException {
        try (Workspace workspace = Sample.created(folder)) {
            workspace.dossiers().save(Sample.dossier(1, Sample.CLIENT), 0, Sample.NOTE);
            workspace.blobs().put("text/plain", Sample.CLIENT.getBytes(StandardCharsets.UTF_8));
            workspace.backupTo(folder.resolve("copy.db"));
            assertThat(folder.resolve("werkbank.db-wal")).isNotEmptyFile();
            assertNoFileHolds("Zonderling");
        }
        assertNoFileHolds("Zonderling");
        assertNoFileHolds("SQLite format");
    }

    @Test
    void makesACopyThatOpensWithACopyOfTheKeyFile(@TempDir Path elsewhere) throws IOException {
        try (Workspace workspace = Sample.created(folder)) {
            workspace.dossiers().save(Sample.dossier(1, Sample.CLIENT), 0, Sample.NOTE);
            workspace.backupTo(elsewhere.resolve("werkbank.db"));
            assertProblem(StoreProblem.COPY_EXISTS, () -> workspace.backupTo(elsewhere.resolve("werkbank.db")));
        }
        Files.copy(folder.resolve("werkbank.keys.json"), elsewhere.resolve("werkbank.keys.json"));
        try (Workspace copy = Sample.opened(elsewhere)) {
            assertThat(copy.dossiers().load(Sample.id(1))).isPresent();
            copy.checkFile();
        }
    }

    @Test
    void leavesNothingOfADemo() throws IOException {
        Path demo = folder.resolve("demo");
        try (Workspace workspace = Workspace.demo(demo, Sample.ANNA)) {
            workspace.dossiers().save(Sample.dossier(1, Sample.CLIENT), 0, Sample.NOTE);
            assertThat(workspace.user()).isEqualTo(Sample.ANNA);
            assertThat(demo.resolve("werkbank.keys.json")).doesNotExist();
        }
        assertThat(demo).doesNotExist();
    }

    @Test
    void liesInAFolderOfAnyName() {
        Path odd = folder.resolve("wat? é % #mode=memory&x");
        Sample.created(odd).close();
        Sample.opened(odd).close();
        assertThat(odd.resolve("werkbank.db")).isNotEmptyFile();
    }

    private void assertNoFileHolds(String text) throws IOException {
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).toList())
                    .hasSizeGreaterThan(2)
                    .allSatisfy(file -> {
                        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                        assertThat(bytes).doesNotContain(text);
                    });
        }
    }
}
