import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Measures the start of the packaged program against an empty JavaFX window on the same runtime: both from the start
/// of the process to the first frame, in turns, without a display. Prints both medians and their ratio.
///
/// Argument: the folder in which the package was made.
final class MeasureStart {
    private static final int ROUNDS = 9;
    private static final String SAID = "first frame: ";
    private static final String WITHOUT_DISPLAY = "-Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true";
    private static final String EMPTY_WINDOW =
            """
            import javafx.animation.AnimationTimer;
            import javafx.application.Platform;
            import javafx.scene.Scene;
            import javafx.scene.layout.Pane;
            import javafx.stage.Stage;

            public final class EmptyWindow {
                public static void main(String[] args) {
                    Platform.startup(() -> {
                        var stage = new Stage();
                        stage.setScene(new Scene(new Pane(), 1280, 800));
                        stage.setOnShown(shown -> new AnimationTimer() {
                            private int pulses;

                            @Override
                            public void handle(long now) {
                                if (++pulses == 3) {
                                    var drawn = java.time.Instant.now();
                                    var started = ProcessHandle.current().info().startInstant().orElseThrow();
                                    System.out.println("first frame: " + java.time.Duration.between(started, drawn).toMillis());
                                    System.exit(0);
                                }
                            }
                        }.start());
                        stage.show();
                    });
                }
            }
            """;

    private MeasureStart() {}

    public static void main(String[] args) throws Exception {
        Path dist = Path.of(args[0]);
        Path work = Files.createTempDirectory("start");
        Path source = work.resolve("EmptyWindow.java");
        Files.writeString(source, EMPTY_WINDOW);
        Path java = dist.resolve("runtime/bin/java");
        run(
                List.of(
                        tool("javac"),
                        "--module-path",
                        dist.resolveSibling("fx").toString(),
                        "--add-modules",
                        "javafx.controls",
                        "-d",
                        work.toString(),
                        source.toString()),
                work);
        var empty =
                List.of(
                        java.toString(),
                        "--add-modules",
                        "javafx.controls",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=javafx.graphics",
                        "-cp",
                        work.toString(),
                        "EmptyWindow");
        var program = List.of(dist.resolve("cyberwerkbank/bin/cyberwerkbank").toString(), "--first-frame");
        var floors = new ArrayList<Long>();
        var starts = new ArrayList<Long>();
        for (int round = 0; round < ROUNDS; round++) {
            floors.add(firstFrame(empty, work));
            starts.add(firstFrame(program, work));
        }
        System.out.printf(Locale.ROOT, "empty window   median %d ms of %s%n", median(floors), floors);
        System.out.printf(Locale.ROOT, "cyberwerkbank  median %d ms of %s%n", median(starts), starts);
        System.out.printf(Locale.ROOT, "ratio %.2f%n", (double) median(starts) / median(floors));
    }

    private static long firstFrame(List<String> command, Path work) throws Exception {
        return run(command, work)
                .lines()
                .filter(line -> line.startsWith(SAID))
                .mapToLong(line -> Long.parseLong(line.substring(SAID.length()).strip()))
                .findFirst()
                .orElseThrow(() -> new IOException("no first frame from " + command));
    }

    private static String run(List<String> command, Path work) throws Exception {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_TOOL_OPTIONS", WITHOUT_DISPLAY);
        builder.environment().put("CYBERWERKBANK_HOME", work.resolve("home").toString());
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
