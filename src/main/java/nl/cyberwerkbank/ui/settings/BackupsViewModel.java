package nl.cyberwerkbank.ui.settings;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.Access;
import nl.cyberwerkbank.store.BackupCopy;
import nl.cyberwerkbank.store.Backups;
import nl.cyberwerkbank.store.FullCheck;
import nl.cyberwerkbank.store.StoreException;
import nl.cyberwerkbank.store.StoreProblem;
import nl.cyberwerkbank.store.backup.CareRules;
import nl.cyberwerkbank.ui.casework.Casework;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/// How it stands with the back-ups, and making one or checking everything now.
public final class BackupsViewModel {
    private final Casework casework;
    private final Wording wording;
    private final Backups backups;
    private final Executor background;
    private final CareRules rules = CareRules.shipped();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final ReadOnlyObjectWrapper<Optional<StoreProblem>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());

    /// What there is to tell.
    ///
    /// @param copies the newest first
    /// @param secondPlace where back-ups are put as well
    /// @param isSecondPlaceThere false for a stick that is not plugged in
    /// @param lastCheck how the last full check ended
    public record State(
            List<BackupCopy> copies,
            Optional<Path> secondPlace,
            boolean isSecondPlaceThere,
            Optional<FullCheck> lastCheck) {
        public State {
            copies = List.copyOf(copies);
        }
    }

    /// @param background waits for the disk
    public BackupsViewModel(Casework casework, Wording wording, Executor background) {
        this.casework = casework;
        this.wording = wording;
        this.backups = casework.workspace().backups();
        this.background = background;
        state.set(look());
    }

    private State look() {
        var shelf = backups.shelf();
        Optional<Path> second = shelf.secondPlace();
        return new State(shelf.copies(), second, second.filter(Files::isDirectory).isPresent(), backups.lastCheck());
    }

    /// Looks again, as back-ups are made behind the user's back.
    public void refresh() {
        background.execute(() -> {
            State now = look();
            casework.onScreen(() -> state.set(now));
        });
    }

    /// Whether this window makes back-ups: not that of the demonstration, and not one that may only read.
    public boolean mayMake() {
        return casework.workspace().access() == Access.READ_WRITE && backups.arePossible();
    }

    /// Makes a back-up now and carries it to the second place.
    public void make() {
        attempt(() -> {
            Instant now = clock().instant();
            backups.makeByHand(now);
            backups.letGo(rules, now, clock().getZone());
            backups.carryToSecondPlace(rules, now, clock().getZone());
        });
    }

    /// Checks every page and the journal now.
    public void check() {
        attempt(() -> backups.check(clock().instant()));
    }

    /// Puts back-ups there as well from now on; empty: nowhere else.
    public void secondPlace(Optional<Path> place) {
        attempt(() -> {
            backups.secondPlace(place);
            backups.carryToSecondPlace(rules, clock().instant(), clock().getZone());
        });
    }

    private void attempt(Runnable work) {
        if (busy.get() || !mayMake()) {
            return;
        }
        busy.set(true);
        problem.set(Optional.empty());
        background.execute(() -> {
            Optional<StoreProblem> met = Optional.empty();
            try {
                work.run();
            } catch (StoreException e) {
                met = Optional.of(e.problem());
            } finally {
                State now = look();
                Optional<StoreProblem> last = met;
                casework.onScreen(() -> {
                    busy.set(false);
                    state.set(now);
                    problem.set(last);
                });
            }
        });
    }

    /// When the newest back-up was made in the course of time.
    public Message lastMade() {
        return state.get().copies().stream()
                .filter(copy -> copy.kind().isWhole())
                .findFirst()
                .map(copy -> Message.of("settings.backups.last", moment(copy.takenAt())))
                .orElseGet(() -> Message.of("settings.backups.last.none"));
    }

    /// Where back-ups are put as well.
    public Message second() {
        State now = state.get();
        if (now.secondPlace().isEmpty()) {
            return Message.of("settings.backups.second.none");
        }
        var place = new Value.Text(now.secondPlace().get().toString());
        return Message.of(
                now.isSecondPlaceThere() ? "settings.backups.second" : "settings.backups.second.missing", place);
    }

    /// How the last full check ended.
    public Message checked() {
        return state.get()
                .lastCheck()
                .map(check ->
                        Message.of(
                                check.problem().isPresent()
                                        ? "settings.backups.check.failed"
                                        : "settings.backups.check.fine",
                                moment(check.at())))
                .orElseGet(() -> Message.of("settings.backups.check.none"));
    }

    private Value moment(Instant at) {
        var local = LocalDateTime.ofInstant(at, clock().getZone()).truncatedTo(ChronoUnit.MINUTES);
        return new Value.Text(wording.moment(local));
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What went wrong last, if anything.
    public ReadOnlyObjectProperty<Optional<StoreProblem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether a back-up or a check is under way.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    Clock clock() {
        return casework.clock();
    }

    /// Where the workspace lies.
    Path dataFolder() {
        return backups.dataFolder();
    }
}
