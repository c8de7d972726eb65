package nl.cyberwerkbank.store;

import static nl.cyberwerkbank.store.Problems.assertProblem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class DamagedKeyFileTest {
    @TempDir Path folder;

    @Test
    void isSeenBeforeAPassphraseIsAsked() throws IOException {
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
    void showsAMandateRaisedByHandEvenWithTheChecksumMended() {
        Sample.created(folder).close();
        WorkspaceFiles files = new WorkspaceFiles(folder);
        KeyFile file = KeyFile.read(files.keys());
        User raised =
                new User(Sample.ANNA.name(), Role.ADMINISTRATOR, Sample.ANNA.mandate().multipliedBy(10), Sample.NOON);
        new KeyFile(file.ring().withChanged(raised), file.check()).write(files.keys());
        assertProblem(StoreProblem.USERS_ALTERED, () -> Sample.opened(folder));
    }
}
