package nl.cyberwerkbank.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

/// A process that saves numbered changes is killed at moments of chance; every change it acknowledged must be there.
class KilledWriterTest {
    /// Raise with `-Dtest.args=-Ddrill.kills=200` for the drill in large.
    private static final int KILLS = Integer.getInteger("drill.kills", 3);

    @TempDir Path folder;

    @Test
    void losesNoAcknowledgedSave() throws IOException, InterruptedException {
        Random chance = new Random(20260302);
        Sample.created(folder).close();
        long acknowledged = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            acknowledged = Math.max(acknowledged, acknowledgedBeforeKill(acknowledged + 1 + chance.nextInt(60)));
            try (Workspace workspace = Sample.opened(folder)) {
                assertThat(workspace.access()).isEqualTo(Access.READ_WRITE);
                StoredDossier dossier = workspace.dossiers().load(Sample.id(1)).orElseThrow();
                assertThat(dossier.revision()).isGreaterThanOrEqualTo(acknowledged);
                assertThat(dossier.index().clientName()).isEqualTo("Wijziging " + dossier.revision());
                assertThat(workspace.journal().of(Sample.id(1))).hasSize(Math.toIntExact(dossier.revision()));
                assertThat(workspace.journal().verify()).isInstanceOf(ChainState.Intact.class);
                workspace.checkFile();
            }
        }
        System.out.printf("kills %d, acknowledged saves %d, lost 0%n", KILLS, acknowledged);
    }

    /// Starts the writer, waits for the acknowledgement of a save, kills it, and reads what it had still acknowledged.
    private long acknowledgedBeforeKill(long enough) throws IOException, InterruptedException {
        Process writer =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Writer.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        long last = 0;
        try (BufferedReader lines = writer.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = Math.max(last, Long.parseLong(line)); // the last line may be cut off
                if (last >= enough) {
                    writer.toHandle().destroyForcibly(); // unlike the process's own, leaves what it printed to be read
                }
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }
        return last;
    }

    /// Saves one dossier over and over and prints each revision once it is saved.
    static final class Writer {
        private Writer() {}

        @SuppressWarnings("InfiniteLoopStatement")
        public static void main(String[] args) {
            try (Workspace workspace = Sample.opened(Path.of(args[0]))) {
                long revision = workspace.dossiers().load(Sample.id(1)).map(StoredDossier::revision).orElse(0L);
                while (true) {
                    DossierDraft next = Sample.dossier(1, "Wijziging " + (revision + 1));
                    revision = workspace.dossiers().save(next, revision, Sample.NOTE);
                    System.out.println(revision);
                }
            }
        }
    }
}
