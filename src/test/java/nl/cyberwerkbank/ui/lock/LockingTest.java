package nl.cyberwerkbank.ui.lock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// When the workbench locks by itself, and what it takes off the clipboard.
class LockingTest {
    private static final Duration TEN = Duration.ofMinutes(10);

    private Instant now = Instant.parse("2026-11-21T09:00:00Z");
    private Optional<String> copied = Optional.of("van elders");

    /// A machine that never slept.
    private IdleWatch watch() {
        return new IdleWatch(() -> now, () -> TimeUnit.MILLISECONDS.toNanos(now.toEpochMilli()), () -> TEN);
    }

    private boolean tickedFor(IdleWatch watch, Duration time) {
        boolean alone = false;
        for (Duration passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plus(IdleWatch.TICK)) {
            now = now.plus(IdleWatch.TICK);
            alone = watch.isAlone();
        }
        return alone;
    }

    @Test
    void locksWhenNobodyTouchedAnythingForTheWholeTime() {
        var watch = watch();
        assertThat(tickedFor(watch, TEN.minus(IdleWatch.TICK))).isFalse();
        watch.touched();
        assertThat(tickedFor(watch, TEN.minus(IdleWatch.TICK))).isFalse();
        assertThat(tickedFor(watch, IdleWatch.TICK)).isTrue();
    }

    @Test
    void locksAfterALongSilenceOfTheMachine() {
        var watch = watch();
        now = now.plus(IdleWatch.SLEPT).plusMillis(1);
        watch.touched(); // the key that woke it
        assertThat(watch.isAlone()).isTrue();
    }

    @Test
    void locksAfterTheMachineSleptHoweverShort() {
        var watch = new IdleWatch(() -> now, () -> 0, () -> TEN);
        now = now.plus(IdleWatch.STOOD_STILL);
        assertThat(watch.isAlone()).isFalse();
        now = now.plus(IdleWatch.STOOD_STILL).plusMillis(1);
        watch.touched();
        assertThat(watch.isAlone()).isTrue();
    }

    @Test
    void aClockThatIsSetBackLocksNothing() {
        var watch = watch();
        now = now.minus(Duration.ofHours(1));
        assertThat(watch.isAlone()).isFalse();
        assertThat(tickedFor(watch, TEN.minus(IdleWatch.TICK))).isFalse();
        assertThat(tickedFor(watch, IdleWatch.TICK)).isTrue();
    }

    private ClipboardGuard guard() {
        return new ClipboardGuard(() -> copied, () -> copied = Optional.empty());
    }

    @Test
    void takesAwayWhatWasCopiedHere() {
        ClipboardGuard guard = guard();
        guard.cameForward();
        copied = Optional.of("Bakkerij Jansen");
        guard.wentBack();
        guard.forget();
        assertThat(copied).isEmpty();
    }

    @Test
    void leavesWhatCameFromElsewhereBeforeOrAfter() {
        ClipboardGuard guard = guard();
        guard.cameForward();
        guard.forget();
        assertThat(copied).contains("van elders");
        guard.cameForward();
        copied = Optional.of("Bakkerij Jansen");
        guard.wentBack();
        copied = Optional.of("iets van een ander programma");
        guard.forget();
        assertThat(copied).contains("iets van een ander programma");
    }
}
