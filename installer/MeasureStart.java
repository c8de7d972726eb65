import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Measures the start of the packaged program against an empty JavaFX window on the same runtime: both from before the
/// process is made until its first frame is drawn, by the clock of this program, in turns. Prints both medians and
/// their ratio. Without a display both draw in memory, which takes its own time.
///
/// Argument: the folder in which the package was made.
final class MeasureStart {
    private static final int ROUNDS = 9;
    private static final String SAID = "first frame";
    private static final boolean DISPLAY = System.getenv("DISPLAY") != null;
    private static final String SOFTWARE = "-Dprism.order=sw";
    private static final String WITHOUT_DISPLAY = SOFTWARE + " -Dglass.platform=Headless -Djava.awt.headless=true";
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
                                    System.out.println("first frame");
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
        compile(source, dist.resolveSibling("fx"), work);
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
        System.out.println(DISPLAY ? "on the display" : "without a display");
        System.out.printf(Locale.ROOT, "empty window   median %d ms of %s%n", median(floors), floors);
        System.out.printf(Locale.ROOT, "cyberwerkbank  median %d ms of %s%n", median(starts), starts);
        System.out.printf(Locale.ROOT, "ratio %.2f%n", (double) median(starts) / median(floors));
    }

    /// Milliseconds.
    private static long firstFrame(List<String> command, Path work) throws Exception {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_TOOL_OPTIONS", DISPLAY ? SOFTWARE : WITHOUT_DISPLAY);
        builder.environment().put("CYBERWERKBANK_HOME", work.resolve("home").toString());
        long start = System.nanoTime();
        Process process = builder.start();
        try (var lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals(SAID)) {
                    long drawn = System.nanoTime();
                    process.waitFor();
                    return (drawn - start) / 1_000_000;
                }
            }
        }
        throw new IOException("no first frame from " + command);
    }

    private static void compile(Path source, Path fx, Path to) throws Exception {
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                        "--module-path",
                        fx.toString(),
                        "--add-modules",
                        "javafx.controls",
                        "-d",
                        to.toString(),
                        source.toString());
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("the empty window does not compile");
        }
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
