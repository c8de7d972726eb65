package nl.cyberwerkbank.ui.lock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// When the workbench locks by itself, and what it takes off the clipboard.
class LockingTest {
    private static final Duration TEN = Duration.ofMinutes(10);

    private Instant now = Instant.parse("2026-11-21T09:00:00Z");
    private Optional<String> copied = Optional.of("van elders");

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
        var watch = new IdleWatch(() -> now, () -> TEN);
        assertThat(tickedFor(watch, TEN.minus(IdleWatch.TICK))).isFalse();
        watch.touched();
        assertThat(tickedFor(watch, TEN.minus(IdleWatch.TICK))).isFalse();
        assertThat(tickedFor(watch, IdleWatch.TICK)).isTrue();
    }

    @Test
    void locksAfterTheMachineSleptHoweverShort() {
        var watch = new IdleWatch(() -> now, () -> TEN);
        now = now.plus(IdleWatch.SLEPT).plusMillis(1);
        watch.touched(); // the key that woke it
        assertThat(watch.isAlone()).isTrue();
    }

    @Test
    void aClockThatIsSetBackLocksNothing() {
        var watch = new IdleWatch(() -> now, () -> TEN);
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
