package nl.cyberwerkbank.ui.instance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

final class DoorbellTest {
    private final LinkedBlockingQueue<List<Path>> rung = new LinkedBlockingQueue<>();

    @Test
    void theRunningProgramGetsTheFilesOfALaterStart(@TempDir Path folder) throws InterruptedException {
        Path dossier = folder.resolve("dossier é.cwb");
        try (var bell = Doorbell.hang(folder, rung::add).orElseThrow()) {
            assertThat(Doorbell.ring(folder, List.of(dossier))).isTrue();
            assertThat(rung.poll(10, TimeUnit.SECONDS)).containsExactly(dossier);

            assertThat(Doorbell.ring(folder, List.of())).isTrue();
            assertThat(rung.poll(10, TimeUnit.SECONDS)).isEmpty();
            assertThat(bell).isNotNull();
        }
    }

    @Test
    void nobodyAnswersWhereNoProgramRuns(@TempDir Path folder) {
        assertThat(Doorbell.ring(folder, List.of())).isFalse();

        Doorbell.hang(folder, rung::add).orElseThrow().close();
        assertThat(Doorbell.ring(folder, List.of())).isFalse();
    }

    @Test
    void aProgramThatIsEndedWhileItIsRungTookNothing(@TempDir Path folder) throws IOException {
        try (var dying = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            dying.bind(UnixDomainSocketAddress.of(folder.resolve("running.socket")));
            Thread.ofVirtual()
                    .start(() -> {
                        try {
                            dying.accept().close();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });

            assertThat(Doorbell.ring(folder, List.of(folder.resolve("a.cwb")))).isFalse();
        }
    }

    @Test
    void whatACrashLeftBehindIsPassedOverAndReplaced(@TempDir Path folder) throws IOException, InterruptedException {
        Files.createFile(folder.resolve("running.socket"));

        assertThat(Doorbell.ring(folder, List.of())).isFalse();
        try (var bell = Doorbell.hang(folder, rung::add).orElseThrow()) {
            assertThat(Doorbell.ring(folder, List.of())).isTrue();
            assertThat(rung.poll(10, TimeUnit.SECONDS)).isEmpty();
            assertThat(bell).isNotNull();
        }
    }

    @Test
    void aFolderWithTooLongAPathDoesWithoutABell(@TempDir Path folder) {
        Path deep = folder.resolve("x".repeat(120));

        assertThat(Doorbell.hang(deep, rung::add)).isEmpty();
        assertThat(Doorbell.ring(deep, List.of())).isFalse();
    }
}
