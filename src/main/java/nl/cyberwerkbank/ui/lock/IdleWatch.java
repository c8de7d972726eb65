package nl.cyberwerkbank.ui.lock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/// Finds out from the clock that nobody is at the keyboard, or that the machine slept between two ticks.
public final class IdleWatch {
    /// From one tick to the next.
    public static final Duration TICK = Duration.ofSeconds(5);

    /// Ticks farther apart than this mean that the machine slept: no program hangs so long and is still there.
    static final Duration SLEPT = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Supplier<Duration> longest;
    private Instant touched;
    private Instant ticked;

    /// @param longest how long nobody may be there, asked at every tick
    public IdleWatch(InstantSource clock, Supplier<Duration> longest) {
        this.clock = clock;
        this.longest = longest;
        this.touched = clock.instant();
        this.ticked = touched;
    }

    /// Somebody pressed a key or moved the mouse.
    public void touched() {
        touched = clock.instant();
    }

    /// To be asked every [#TICK].
    ///
    /// @return whether to lock now
    public boolean isAlone() {
        Instant now = clock.instant();
        boolean slept = Duration.between(ticked, now).compareTo(SLEPT) > 0;
        ticked = now;
        if (now.isBefore(touched)) {
            touched = now; // the clock was set back
        }
        return slept || Duration.between(touched, now).compareTo(longest.get()) >= 0;
    }
}
