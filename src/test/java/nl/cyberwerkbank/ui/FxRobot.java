package nl.cyberwerkbank.ui;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

/// Drives a real window as a user does, on the toolkit's headless platform. After each act it waits until two pulses
/// have passed, so that what the act changed is laid out. Windows stand at (0,0) and inside 1000 x 1000.
public final class FxRobot implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final CompletableFuture<Void> TOOLKIT = new CompletableFuture<>();
    private static boolean started;

    private final Stage stage;
    private final Robot robot;

    private FxRobot(Stage stage, Robot robot) {
        this.stage = stage;
        this.robot = robot;
    }

    /// Starts the toolkit, once for all tests of this machine.
    public static synchronized void start() {
        if (!started) {
            started = true;
            Platform.startup(() -> {
                Platform.setImplicitExit(false);
                TOOLKIT.complete(null);
            });
        }
        TOOLKIT.join();
    }

    /// Opens a stage of this size, filled and shown by `fill`.
    public static FxRobot open(double width, double height, Consumer<Stage> fill) {
        start();
        FxRobot robot =
                on(() -> {
                    var stage = new Stage();
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(width);
                    stage.setHeight(height);
                    fill.accept(stage);
                    stage.show();
                    stage.requestFocus();
                    return new FxRobot(stage, new Robot());
                });
        robot.settle();
        return robot;
    }

    /// Computes something on the JavaFX thread and brings it here; what fails there fails here.
    public static <T> T on(Supplier<T> work) {
        start();
        if (Platform.isFxApplicationThread()) {
            return work.get();
        }
        return CompletableFuture.supplyAsync(work, Platform::runLater)
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    /// Does something on the JavaFX thread.
    public static void run(Runnable work) {
        on(() -> {
            work.run();
            return Optional.empty();
        });
    }

    /// Waits until two pulses have passed.
    public void settle() {
        refuseToBlockTheToolkit();
        var pulses = new CountDownLatch(2);
        AnimationTimer timer =
                on(() -> {
                    var counting =
                            new AnimationTimer() {
                                @Override
                                public void handle(long now) {
                                    pulses.countDown();
                                }
                            };
                    counting.start();
                    Platform.requestNextPulse();
                    return counting;
                });
        try {
            if (!pulses.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("the toolkit stands still");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } finally {
            run(timer::stop);
        }
    }

    /// Waits until this holds, asked on the JavaFX thread.
    public void await(String what, BooleanSupplier condition) {
        refuseToBlockTheToolkit();
        Instant end = Instant.now().plus(PATIENCE);
        while (!on(condition::getAsBoolean)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("waited in vain until " + what);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        settle();
    }

    /// What waits for the toolkit never comes to an end on the toolkit's own thread.
    private static void refuseToBlockTheToolkit() {
        if (Platform.isFxApplicationThread()) {
            throw new AssertionError(
                    "a robot waits on the test's thread; find the node before FxRobot.run or FxRobot.on");
        }
    }

    /// Clicks the middle of a node: `#id`, `.style-class`, or the words on a button or label.
    public void click(String what) {
        Node node = node(what);
        Bounds place = on(() -> node.localToScreen(node.getLayoutBounds()));
        run(() -> {
            robot.mouseMove(place.getCenterX(), place.getCenterY());
            robot.mouseClick(MouseButton.PRIMARY);
        });
        settle();
    }

    /// Presses keys together and lets them go.
    public void press(KeyCode... keys) {
        run(() -> {
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
        });
        settle();
    }

    /// Presses one key and lets it go, without waiting for anything to be laid out.
    public void tap(KeyCode key) {
        run(() -> robot.keyType(key));
        run(() -> {});
    }

    /// Holds one key down so long that the keyboard repeats it.
    public void hold(KeyCode key, int times) {
        run(() -> {
            for (int i = 0; i < times; i++) {
                robot.keyPress(key);
            }
            robot.keyRelease(key);
        });
        settle();
    }

    /// Presses a second key before the first is let go, as fast hands do.
    public void roll(KeyCode first, KeyCode second) {
        run(() -> robot.keyPress(first));
        run(() -> {
            robot.keyPress(second);
            robot.keyRelease(first);
            robot.keyRelease(second);
        });
        settle();
    }

    /// Types text into what has the focus, one key after another.
    public void type(String text) {
        run(() -> {
            Node focus = stage.getScene().getFocusOwner();
            for (int i = 0; i < text.length(); i++) {
                focus.fireEvent(
                        new javafx.scene.input.KeyEvent(
                                javafx.scene.input.KeyEvent.KEY_TYPED,
                                text.substring(i, i + 1),
                                "",
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false));
            }
        });
        settle();
    }

    /// The node, in this window or one of its pop-ups, once it is there.
    public Node node(String what) {
        await(what + " is shown", () -> find(what).isPresent());
        return on(() -> find(what).orElseThrow());
    }

    /// Waits until nothing of this kind is shown.
    public void awaitGone(String what) {
        await(what + " is gone", () -> find(what).isEmpty());
    }

    /// The node of this kind.
    public <N extends Node> N node(String what, Class<N> kind) {
        return kind.cast(node(what));
    }

    public boolean isShown(String what) {
        return on(() -> find(what).isPresent());
    }

    private Optional<Node> find(String what) {
        return Window.getWindows().stream()
                .filter(window -> window.isShowing() && window.getScene() != null)
                .sorted((a, b) -> Boolean.compare(a.equals(stage), b.equals(stage)))
                .flatMap(window -> find(window, what).stream())
                .findFirst();
    }

    private static Optional<Node> find(Window window, String what) {
        Node root = window.getScene().getRoot();
        boolean styled = what.startsWith(".");
        return root.lookupAll(styled ? what : "*").stream()
                .filter(node -> styled || isCalled(node, what))
                .filter(FxRobot::isVisible)
                .findFirst();
    }

    /// An id is compared as it stands: the name of a field has dots, which a selector would read as style classes.
    private static boolean isCalled(Node node, String what) {
        return what.startsWith("#")
                ? what.substring(1).equals(node.getId())
                : node instanceof Labeled labeled && what.equals(labeled.getText());
    }

    private static boolean isVisible(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    /// Writes a picture of the window's contents to a file.
    public void picture(File file) {
        run(() -> {
            WritableImage image = stage.getScene().snapshot(null);
            try {
                ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public Stage stage() {
        return stage;
    }

    @Override
    public void close() {
        run(stage::close);
    }
}
