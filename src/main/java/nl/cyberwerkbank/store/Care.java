package nl.cyberwerkbank.store;

import nl.cyberwerkbank.store.backup.CareRules;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Looks after the file while it is open: a known-good copy at the start, back-ups in the course of time, a full check
/// once a week. All of it happens behind the user's back, on the thread that `Later` gives; nobody waits for it. A
/// problem is told once and tried again an interval later.
public final class Care {
    private final Backups backups;
    private final CareRules rules;
    private final Clock clock;
    private final AutoSave.Later later;
    private final Consumer<CareEvent> told;
    private final Set<StoreProblem> toldAlready = EnumSet.noneOf(StoreProblem.class);
    private volatile boolean closed;

    /// @param clock tells the time and where days begin
    /// @param later runs what waits for the disk; not the thread that saves
    /// @param told gets what the user may want to know, on that thread
    public Care(Backups backups, CareRules rules, Clock clock, AutoSave.Later later, Consumer<CareEvent> told) {
        this.backups = backups;
        this.rules = rules;
        this.clock = clock;
        this.later = later;
        this.told = told;
    }

    /// Begins. Only for a window that may write.
    public void start() {
        later.run(this::afterOpening, Duration.ZERO);
    }

    /// Begins nothing any more; what is under way ends by itself.
    public void stop() {
        closed = true;
    }

    private void afterOpening() {
        try {
            attempt(this::lookAtOpening);
        } finally {
            round();
        }
    }

    private void lookAtOpening() {
        Optional<Instant> last = backups.lastChange().filter(at -> rules.isClockSetBack(at, clock.instant()));
        last.ifPresent(at -> told.accept(new CareEvent.ClockBehind(at)));
        backups.keepKnownGood(rules, clock.instant());
    }

    private void round() {
        if (closed) {
            return;
        }
        try {
            lookAfter();
        } finally {
            later.run(this::round, rules.backupEvery());
        }
    }

    private void lookAfter() {
        Instant now = clock.instant();
        ZoneId zone = clock.getZone();
        attempt(() -> {
            if (rules.isBackupDue(backups.lastMade(now), now) && backups.isBehind(now)) {
                told.accept(new CareEvent.BackedUp(backups.make(now)));
            }
            backups.letGo(rules, now, zone);
        });
        attempt(() -> backups.carryToSecondPlace(rules, now, zone));
        attempt(() -> {
            Optional<FullCheck> last = backups.lastCheck();
            if (rules.isFullCheckDue(last.map(FullCheck::at), now, zone)) {
                FullCheck check = backups.check(now);
                if (last.isPresent() || check.problem().isPresent()) { // a new workspace is whole: no news
                    told.accept(new CareEvent.Checked(check));
                }
            }
        });
    }

    private void attempt(Runnable work) {
        if (closed) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException e) {
            StoreProblem problem = problem(e);
            if (!closed && toldAlready.add(problem)) {
                told.accept(new CareEvent.Met(problem));
            }
        }
    }

    /// Walking a folder on a stick that is pulled out ends in an unchecked exception.
    private static StoreProblem problem(RuntimeException e) {
        return switch (e) {
            case StoreException known -> known.problem();
            case UncheckedIOException disk -> Faults.of(disk.getCause()).problem();
            default -> StoreProblem.UNEXPECTED;
        };
    }
}
