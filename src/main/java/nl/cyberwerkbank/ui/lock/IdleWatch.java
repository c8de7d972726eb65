package nl.cyberwerkbank.ui.lock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Finds out from the clock that nobody is at the keyboard, or that the machine slept between two ticks.
public final class IdleWatch {
    /// From one tick to the next.
    public static final Duration TICK = Duration.ofSeconds(5);

    /// Ticks farther apart than this mean that the machine slept, or that the program hung so long that nobody can
    /// tell: locking costs no more than a passphrase.
    static final Duration SLEPT = Duration.ofSeconds(30);

    /// On most platforms the running time stands still while the machine sleeps. So much more time by the clock than by
    /// the running time is a sleep, however short; a clock that is set right by itself moves less.
    static final Duration STOOD_STILL = Duration.ofSeconds(3);

    private final InstantSource clock;
    private final LongSupplier running;
    private final Supplier<Duration> longest;
    private Instant touched;
    private Instant ticked;
    private long ran;

    /// @param longest how long nobody may be there, asked at every tick
    public IdleWatch(InstantSource clock, Supplier<Duration> longest) {
        this(clock, System::nanoTime, longest);
    }

    /// @param running nanoseconds that the machine ran, from any beginning
    IdleWatch(InstantSource clock, LongSupplier running, Supplier<Duration> longest) {
        this.clock = clock;
        this.running = running;
        this.ran = running.getAsLong();
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
        long runs = running.getAsLong();
        Duration passed = Duration.between(ticked, now);
        boolean slept = passed.compareTo(SLEPT) > 0 || passed.minusNanos(runs - ran).compareTo(STOOD_STILL) > 0;
        ticked = now;
        ran = runs;
        if (now.isBefore(touched)) {
            touched = now; // the clock was set back
        }
        return slept || Duration.between(touched, now).compareTo(longest.get()) >= 0;
    }
}
