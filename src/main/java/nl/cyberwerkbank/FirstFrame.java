package nl.cyberwerkbank;

import javafx.animation.AnimationTimer;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// Waits until a window that is shown has drawn.
final class FirstFrame extends AnimationTimer {
    /// The window is shown, laid out and drawn when the third pulse begins.
    private static final int PULSES = 3;

    private final Runnable action;
    private int pulses;

    private FirstFrame(Runnable action) {
        this.action = action;
    }

    /// Does this on the JavaFX thread each time the window was shown and has drawn: what the first picture does not
    /// need must not delay it.
    static void then(Stage stage, Runnable action) {
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> new FirstFrame(action).start());
    }

    /// Does this once what was just put into a window that is shown has drawn.
    static void next(Runnable action) {
        new FirstFrame(action).start();
    }

    /// Says that the window has drawn, and ends the program: for measuring the start.
    static void endAfter(Stage stage) {
        then(
                stage,
                () -> {
                    System.out.println("first frame");
                    System.exit(0);
                });
    }

    @Override
    public void handle(long now) {
        pulses++;
        if (pulses == PULSES) {
            stop();
            action.run();
        }
    }
}
