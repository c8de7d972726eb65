package nl.cyberwerkbank.ui.lock;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.Clipboard;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;

import nl.cyberwerkbank.ui.shell.Shortcuts;

import java.util.Map;
import java.util.Optional;

/// Watches one window: its keys and mouse, the time, and what is copied in it.
public final class LockWatch {
    private final Stage stage;
    private final IdleWatch idle;
    private final Runnable lock;
    private final ClipboardGuard clipboard;
    private final Timeline ticks;
    private final EventHandler<InputEvent> input = this::input;
    private final ChangeListener<Boolean> focus = (_, _, focused) -> focused(focused);

    /// @param lock locks; called on the JavaFX thread
    public LockWatch(Stage stage, IdleWatch idle, Runnable lock) {
        this.stage = stage;
        this.idle = idle;
        this.lock = lock;
        this.clipboard =
                new ClipboardGuard(LockWatch::copied, () -> Clipboard.getSystemClipboard().setContent(Map.of()));
        this.ticks = new Timeline(new KeyFrame(Duration.millis((double) IdleWatch.TICK.toMillis()), _ -> tick()));
        ticks.setCycleCount(Animation.INDEFINITE);
    }

    private static Optional<String> copied() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString());
    }

    /// Begins to watch.
    public void start() {
        stage.addEventFilter(InputEvent.ANY, input);
        stage.focusedProperty().addListener(focus);
        if (stage.isFocused()) {
            clipboard.cameForward();
        }
        ticks.play();
    }

    /// Watches no longer, and takes away what was copied here.
    public void stop() {
        ticks.stop();
        stage.removeEventFilter(InputEvent.ANY, input);
        stage.focusedProperty().removeListener(focus);
        clipboard.forget();
    }

    private void focused(boolean isFocused) {
        if (isFocused) {
            clipboard.cameForward();
        } else {
            clipboard.wentBack();
        }
    }

    /// The key that locks works everywhere, also where a client looks on and over anything that covers the window.
    private void input(InputEvent event) {
        if (idle.isAlone()) { // the key that wakes a machine is not the one to show a client
            event.consume();
            lock.run();
            return;
        }
        idle.touched();
        if (event instanceof KeyEvent key && key.getEventType() == KeyEvent.KEY_PRESSED && Shortcuts.LOCK.match(key)) {
            event.consume();
            lock.run();
        }
    }

    private void tick() {
        if (idle.isAlone()) {
            lock.run();
        }
    }
}
