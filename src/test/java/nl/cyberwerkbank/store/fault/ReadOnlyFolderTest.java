package nl.cyberwerkbank.store.fault;

import static nl.cyberwerkbank.store.Problems.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import nl.cyberwerkbank.store.Sample;
import nl.cyberwerkbank.store.StoreException;
import nl.cyberwerkbank.store.StoreProblem;
import nl.cyberwerkbank.store.Workspace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder, or the stick it is on, cannot be written to.
class ReadOnlyFolderTest {
    @TempDir Path folder;

    @Test
    void isToldOfAWriteProtectedStick() throws IOException, InterruptedException {
        assumeTrue(Child.canMount(), "a folder can be mounted write-protected by a user");
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Sample.created(stick).close();
        Child.Result result =
                Child.runAfter("mount --bind \"$1\" \"$1\" && mount -o remount,ro,bind \"$1\"", Visitor.class, stick);
        assertThat(result.lines()).containsExactly("users 1", "FOLDER_NOT_WRITABLE");
        Sample.opened(stick).close();
    }

    @Test
    void isToldOfAFolderThatCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertProblem(StoreProblem.FOLDER_NOT_WRITABLE, () -> Sample.created(file.resolve("data")));
    }

    /// Comes to a folder in which it can only look.
    static final class Visitor {
        private Visitor() {}

        public static void main(String[] args) {
            Path folder = Path.of(args[0]);
            System.out.println("users " + Workspace.usersOf(folder).size());
            try (Workspace workspace = Sample.opened(folder)) {
                System.out.println("opened, " + workspace.access());
            } catch (StoreException e) {
                System.out.println(e.problem());
            }
        }
    }
}
