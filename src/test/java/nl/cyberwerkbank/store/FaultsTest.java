package nl.cyberwerkbank.store;

import static nl.cyberwerkbank.store.Problems.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

class FaultsTest {
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
    void tellsADamagedFirstPageFromAWrongPassphrase() throws IOException {
        Sample.created(folder).close();
        flip(folder.resolve("werkbank.db"), 3);
        assertProblem(StoreProblem.DAMAGED_DATABASE, () -> Sample.opened(folder));
    }

    @Test
    void seesAFlippedByteOnALaterPage() throws IOException {
        Sample.created(folder).close();
        Path database = folder.resolve("werkbank.db");
        flip(database, Files.size(database) - 2_000);
        assertProblem(StoreProblem.DAMAGED_DATABASE, () -> Sample.opened(folder));
    }

    @Test
    void seesAFileCutOffSomewhereOrAltogether() throws IOException {
        Sample.created(folder).close();
        Path database = folder.resolve("werkbank.db");
        cut(database, Files.size(database) / 2);
        assertProblem(StoreProblem.DAMAGED_DATABASE, () -> Sample.opened(folder));
        cut(database, 0);
        assertProblem(StoreProblem.DAMAGED_DATABASE, () -> Sample.opened(folder));
    }

    @Test
    void seesADamagedKeyFileBeforeItAsksForAPassphrase() throws IOException {
        Sample.created(folder).close();
        Path keys = folder.resolve("werkbank.keys.json");
        String good = Files.readString(keys);
        for (String bad :
                new String[] {
                    "",
                    "{",
                    "null",
                    "[]",
                    "{}",
                    good.substring(0, good.length() / 2),
                    good.replace("\"lanes\" : 1", "\"lanes\" : 2")
                }) {
            Files.writeString(keys, bad);
            assertProblem(StoreProblem.DAMAGED_KEY_FILE, () -> Workspace.usersOf(folder));
        }
    }

    @Test
    void seesAMandateRaisedByHandEvenWithTheChecksumMended() {
        Sample.created(folder).close();
        WorkspaceFiles files = new WorkspaceFiles(folder);
        KeyFile file = KeyFile.read(files.keys());
        User raised =
                new User(Sample.ANNA.name(), Role.ADMINISTRATOR, Sample.ANNA.mandate().multipliedBy(10), Sample.NOON);
        new KeyFile(file.ring().withChanged(raised), file.check()).write(files.keys());
        assertProblem(StoreProblem.USERS_ALTERED, () -> Sample.opened(folder));
    }

    @Test
    void refusesAKeyFileOfALaterVersion() throws IOException {
        Sample.created(folder).close();
        Path keys = folder.resolve("werkbank.keys.json");
        Files.writeString(keys, Files.readString(keys).replace("\"version\" : 1,", "\"version\" : 2,"));
        assertProblem(StoreProblem.NEWER_VERSION, () -> Sample.opened(folder));
    }

    @Test
    void refusesAFolderThatCannotBe() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertProblem(StoreProblem.FOLDER_NOT_WRITABLE, () -> Sample.created(file.resolve("data")));
    }

    @Test
    void saysThatTheDiskIsFullAndKeepsWhatWasThere() {
        try (Workspace workspace = Sample.created(folder)) {
            workspace.dossiers().save(Sample.dossier(1, Sample.CLIENT), 0, Sample.NOTE);
            workspace.database().outside(session -> session.pragma("max_page_count=1"));
            String large = "\"" + "x".repeat(1_000_000) + "\"";
            assertProblem(
                    StoreProblem.DISK_FULL,
                    () ->
                            workspace
                                    .dossiers()
                                    .save(
                                            Sample.dossier(Sample.id(1), large, Sample.index(1, "Nieuw")),
                                            1,
                                            Sample.NOTE));
        }
        try (Workspace workspace = Sample.opened(folder)) {
            StoredDossier kept = workspace.dossiers().load(Sample.id(1)).orElseThrow();
            assertThat(kept.revision()).isEqualTo(1);
            assertThat(kept.index().clientName()).isEqualTo(Sample.CLIENT);
            assertThat(workspace.journal().verify()).isInstanceOf(ChainState.Intact.class);
        }
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

    @Test
    void opensASecondWindowForReadingAndSaysSo() {
        try (Workspace first = Sample.created(folder)) {
            first.dossiers().save(Sample.dossier(1, Sample.CLIENT), 0, Sample.NOTE);
            try (Workspace second = Sample.opened(folder)) {
                assertThat(second.access()).isEqualTo(Access.READ_ONLY);
                assertThat(second.dossiers().count(DossierQuery.latest().matching("zonder"))).isEqualTo(1);
                assertProblem(
                        StoreProblem.OPENED_ELSEWHERE,
                        () -> second.dossiers().save(Sample.dossier(2, "Ander"), 0, Sample.NOTE));
                assertProblem(StoreProblem.OPENED_ELSEWHERE, () -> second.addUser(Sample.BRAM, Sample.annas()));
            }
            assertThat(first.access()).isEqualTo(Access.READ_WRITE);
            first.dossiers().save(Sample.dossier(2, "Ander"), 0, Sample.NOTE);
        }
        try (Workspace later = Sample.opened(folder)) {
            assertThat(later.access()).isEqualTo(Access.READ_WRITE);
        }
    }

    private static void flip(Path file, long position) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            channel.read(one, position);
            one.put(0, (byte) ~one.get(0)).rewind();
            channel.write(one, position);
        }
    }

    private static void cut(Path file, long size) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }
}
