package nl.cyberwerkbank.store.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import nl.cyberwerkbank.store.AutoSave;
import nl.cyberwerkbank.store.BackupShelf;
import nl.cyberwerkbank.store.ChainState;
import nl.cyberwerkbank.store.DossierDraft;
import nl.cyberwerkbank.store.Sample;
import nl.cyberwerkbank.store.StoreException;
import nl.cyberwerkbank.store.Workspace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/// The disk is full: nothing half is kept, what was typed stays in memory, and once there is room it is saved.
@EnabledOnOs(OS.LINUX)
class DiskFullTest {
    @TempDir Path folder;

    private static DossierDraft large(String name) {
        String json = "{\"filling\":\"%s\"}".formatted("x".repeat(300_000));
        return Sample.dossier(Sample.id(1), json, Sample.index(1, name));
    }

    @Test
    void goesOnByItselfOnceThereIsRoom() throws IOException, InterruptedException {
        assumeTrue(Child.canMount(), "a small disk can be mounted by a user");
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Child.Result result = Child.runAfter("mount -t tmpfs -o size=3m none \"$1\"", SmallDisk.class, disk);
        assertThat(result.lines())
                .containsExactly(
                        "save DISK_FULL",
                        "back-up DISK_FULL, left behind: 0",
                        "autosave DISK_FULL, behind: true",
                        "room again, behind: false, revision 2",
                        "journal holds: true");
    }

    /// Lives on a disk of three megabytes.
    static final class SmallDisk {
        private SmallDisk() {}

        public static void main(String[] args) throws IOException {
            Path disk = Path.of(args[0]);
            Path filling = disk.resolve("filling");
            try (Workspace workspace = Sample.created(disk)) {
                workspace.dossiers().save(Sample.dossier(1, Sample.CLIENT), 0, Sample.NOTE);
                fill(filling);
                tell("save %s", () -> workspace.dossiers().save(large("Nieuw"), 1, Sample.NOTE));
                String backup = problem(() -> workspace.backups().make(Sample.NOON));
                System.out.printf("back-up %s, left behind: %d%n", backup, BackupShelf.of(disk).copies().size());
                Deque<Runnable> waiting = new ArrayDeque<>();
                AutoSave autoSave =
                        new AutoSave(
                                workspace.dossiers(),
                                (task, delay) -> waiting.add(task),
                                InstantSource.fixed(Sample.NOON),
                                (dossier, state) -> {});
                autoSave.follow(Sample.id(1), 1);
                autoSave.changed(Sample.id(1), () -> large("Nieuw"));
                waiting.remove().run();
                System.out.printf("autosave %s, behind: %s%n", problem(autoSave::flush), autoSave.isBehind());
                Files.delete(filling);
                waiting.remove().run();
                System.out.printf(
                        "room again, behind: %s, revision %d%n",
                        autoSave.isBehind(), workspace.dossiers().load(Sample.id(1)).orElseThrow().revision());
            }
            try (Workspace workspace = Sample.opened(disk)) {
                System.out.println("journal holds: " + (workspace.journal().verify() instanceof ChainState.Intact));
            }
        }

        private static void tell(String words, Runnable act) {
            System.out.println(words.formatted(problem(act)));
        }

        private static String problem(Runnable act) {
            try {
                act.run();
                return "went well";
            } catch (StoreException e) {
                return e.problem().name();
            }
        }

        @SuppressWarnings("EmptyCatch") // that it ends so is the point
        private static void fill(Path file) throws IOException {
            try (OutputStream out = Files.newOutputStream(file)) {
                byte[] block = new byte[1024];
                while (true) {
                    out.write(block);
                }
            } catch (IOException e) {
                // full
            }
        }
    }
}
