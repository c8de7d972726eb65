package nl.cyberwerkbank.ui.settings;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.store.Access;
import nl.cyberwerkbank.store.Erased;
import nl.cyberwerkbank.store.KeyFacts;
import nl.cyberwerkbank.store.RecoveryCode;
import nl.cyberwerkbank.store.StoreException;
import nl.cyberwerkbank.store.StoreProblem;
import nl.cyberwerkbank.store.Verification;
import nl.cyberwerkbank.store.Verifying;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.lock.LockDelay;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// How the workspace is closed to others, and whether everything in it is as it was written.
public final class SecurityViewModel {
    private final Casework casework;
    private final Executor background;
    private final LockDelay delay;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final ReadOnlyObjectWrapper<Looked> looked = new ReadOnlyObjectWrapper<>(this, "looked", new NotYet());

    /// What came of looking at everything.
    public sealed interface Looked {}

    /// Nobody looked since this was opened.
    public record NotYet() implements Looked {}

    /// Looked to the end.
    ///
    /// @param at when it was done
    public record Found(Verification verification, LocalDateTime at) implements Looked {}

    /// Not even the pages could be read.
    public record Unreadable(StoreProblem problem) implements Looked {}

    /// @param background reads everything, and works out keys
    public SecurityViewModel(Casework casework, Executor background, LockDelay delay) {
        this.casework = casework;
        this.background = background;
        this.delay = delay;
    }

    /// How the passphrase is guarded.
    public KeyFacts keyFacts() {
        return casework.workspace().keyFacts();
    }

    /// Whether the signed-in user has a recovery sheet that works.
    public boolean hasSheet() {
        return casework.workspace().hasRecoveryCode();
    }

    /// Whether anything can be changed from this window.
    public boolean mayWrite() {
        return casework.workspace().access() == Access.READ_WRITE;
    }

    /// Where the files lie.
    public String folder() {
        return casework.workspace().folder().toString();
    }

    /// The day on which a dossier was erased, where the user sits.
    public LocalDate day(Erased erased) {
        return LocalDate.ofInstant(erased.at(), casework.clock().getZone());
    }

    /// After how many minutes it locks.
    public int minutes() {
        return delay.minutes();
    }

    /// What can be chosen.
    public List<Integer> choices() {
        return LockDelay.CHOICES;
    }

    public void lockAfter(int minutes) {
        delay.choose(minutes);
    }

    /// Makes another recovery code; the one before opens nothing any more.
    ///
    /// @param made given the code, on the JavaFX thread
    /// @param refused told why there is none, on the JavaFX thread
    public void renewSheet(String passphrase, Consumer<RecoveryCode> made, Consumer<Message> refused) {
        inBackground(() -> {
            try {
                RecoveryCode code =
                        casework.workspace().renewRecoveryCode(passphrase.toCharArray(), casework.clock().instant());
                casework.onScreen(() -> made.accept(code));
            } catch (StoreException e) {
                boolean wrong = e.problem() == StoreProblem.WRONG_PASSPHRASE;
                Message why = wrong ? Message.of("signin.passphrase.wrong") : e.problem().what();
                casework.onScreen(() -> refused.accept(why));
            }
        });
    }

    /// Looks whether everything is as it was written. What is typed is saved first.
    public void verify() {
        casework.flush();
        inBackground(() -> {
            Looked now = look();
            casework.onScreen(() -> looked.set(now));
        });
    }

    private Looked look() {
        try {
            return new Found(
                    Verifying.of(casework.workspace(), casework.catalog()), LocalDateTime.now(casework.clock()));
        } catch (StoreException e) {
            return new Unreadable(e.problem());
        }
    }

    private void inBackground(Runnable work) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        background.execute(() -> {
            try {
                work.run();
            } finally {
                casework.onScreen(() -> busy.set(false));
            }
        });
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Looked> lookedProperty() {
        return looked.getReadOnlyProperty();
    }
}
