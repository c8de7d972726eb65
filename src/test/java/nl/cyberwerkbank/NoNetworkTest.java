package nl.cyberwerkbank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The program asks nothing of the network: it runs here in a process that refuses it, and counts what was asked.
class NoNetworkTest {
    @TempDir private Path folder;

    @Test
    void countsEveryWayOut() throws Exception {
        assertThat(run("ask"))
                .doesNotContain("not refused")
                .contains(
                        RefusedNetwork.SAID
                                + "[a socket, a server socket, a datagram socket, a channel, a server channel,"
                                + " a datagram channel, the address of example.org]");
    }

    @Test
    void opensTheWorkbenchWithItsDossiersWithoutAskingForAnything() throws Exception {
        assertThat(run("--demo", "--first-frame")).contains("first frame").contains(RefusedNetwork.SAID + "[]");
    }

    @Test
    void printsAnOfferWithoutAskingForAnything() throws Exception {
        Path pdf = folder.resolve("offer.pdf");
        assertThat(run("quote", "assets/samples/intake/bakkerij-jansen.json", "--pdf", pdf.toString()))
                .contains(RefusedNetwork.SAID + "[]");
        assertThat(Files.size(pdf)).isGreaterThan(10_000);
    }

    /// The same options as this process has, so that the toolkit is found; its memory and its agents are its own.
    private String run(String... args) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-X") && !option.startsWith("-javaagent"))
                .forEach(command::add);
        command.addAll(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "--add-exports=java.base/sun.nio.ch=ALL-UNNAMED",
                        "-Djava.nio.channels.spi.SelectorProvider=" + RefusedChannels.class.getName(),
                        "-Djava.io.tmpdir=" + folder,
                        "-DCYBERWERKBANK_HOME=" + folder.resolve("home"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RefusedNetwork.class.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
