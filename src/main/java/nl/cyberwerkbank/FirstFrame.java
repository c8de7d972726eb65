package nl.cyberwerkbank;

import javafx.animation.AnimationTimer;
import javafx.stage.Stage;

import java.time.Duration;
import java.time.Instant;

/// Ends the program once its window has drawn: for measuring the start, and for the training run of the package.
final class FirstFrame extends AnimationTimer {
    /// The window is shown, laid out and drawn when the third pulse begins.
    private static final int PULSES = 3;

    private int pulses;

    private FirstFrame() {}

    /// Says how many milliseconds after the start of the process the window had drawn, and ends.
    static void endAfter(Stage stage) {
        stage.setOnShown(shown -> new FirstFrame().start());
    }

    @Override
    public void handle(long now) {
        pulses++;
        if (pulses == PULSES) {
            Instant drawn = Instant.now();
            ProcessHandle.current()
                    .info()
                    .startInstant()
                    .ifPresent(started ->
                            System.out.println("first frame: " + Duration.between(started, drawn).toMillis()));
            System.exit(0);
        }
    }
}
