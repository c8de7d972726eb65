package nl.cyberwerkbank.ui.restore;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import nl.cyberwerkbank.store.BackupCopy;
import nl.cyberwerkbank.store.BackupShelf;
import nl.cyberwerkbank.store.Restore;
import nl.cyberwerkbank.store.RestorePreview;
import nl.cyberwerkbank.store.StoreException;
import nl.cyberwerkbank.store.StoreProblem;
import nl.cyberwerkbank.store.User;
import nl.cyberwerkbank.store.backup.CareRules;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Chooses a back-up, looks into it and puts it back.
public final class RestoreViewModel {
    private final Path folder;
    private final Clock clock;
    private final Executor background;
    private final Executor onScreen;
    private final Restore restore;
    private final ObservableList<BackupCopy> copies = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(this, "step", new Step.Choosing());
    private final ReadOnlyObjectWrapper<Optional<StoreProblem>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private BackupShelf shelf;

    /// How far the user is.
    public sealed interface Step {
        /// Nothing is chosen yet.
        record Choosing() implements Step {}

        /// One is chosen; who signs in to it?
        record Chosen(BackupCopy copy, List<User> users) implements Step {
            public Chosen {
                users = List.copyOf(users);
            }
        }

        /// It was opened and compared.
        record Shown(RestorePreview preview) implements Step {}

        /// It was put back.
        ///
        /// @param replaced where what was replaced lies
        record Done(BackupCopy copy, Optional<Path> replaced) implements Step {}
    }

    /// @param folder where the workspace is, or was
    /// @param background opens and copies
    /// @param onScreen brings the answer back to the JavaFX thread
    public RestoreViewModel(Path folder, Clock clock, Executor background, Executor onScreen) {
        this.folder = folder;
        this.clock = clock;
        this.background = background;
        this.onScreen = onScreen;
        this.restore = new Restore(folder, CareRules.shipped());
        this.shelf = BackupShelf.of(folder);
        copies.setAll(shelf.copies());
    }

    /// Looks through another folder too, such as a stick.
    public void lookIn(Path other) {
        shelf = shelf.with(other);
        copies.setAll(shelf.copies());
    }

    /// Points at one.
    public void choose(BackupCopy copy) {
        problem.set(Optional.empty());
        try {
            step.set(new Step.Chosen(copy, restore.usersOf(copy)));
        } catch (StoreException e) {
            step.set(new Step.Choosing());
            problem.set(Optional.of(e.problem()));
        }
    }

    /// Opens the chosen one and compares it with what is here.
    public void look(String userName, String passphrase) {
        if (step.get() instanceof Step.Chosen(BackupCopy copy, _)) {
            attempt(
                    () -> restore.preview(copy, userName, passphrase.toCharArray()),
                    preview -> step.set(new Step.Shown(preview)));
        }
    }

    /// Puts back what is shown.
    public void putBack(Restore.Consent consent) {
        if (step.get() instanceof Step.Shown(RestorePreview preview)) {
            attempt(
                    () -> restore.carryOut(preview, consent, clock.instant()),
                    replaced -> {
                        copies.setAll(shelf.copies()); // before the step: making the list anew points at one again
                        step.set(new Step.Done(preview.copy(), replaced));
                    });
        }
    }

    private <T> void attempt(Supplier<T> work, Consumer<T> then) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        problem.set(Optional.empty());
        background.execute(() -> {
            try {
                T result = work.get();
                onScreen.execute(() -> {
                    busy.set(false);
                    then.accept(result);
                });
            } catch (StoreException e) {
                onScreen.execute(() -> {
                    busy.set(false);
                    problem.set(Optional.of(e.problem()));
                });
            } catch (RuntimeException e) {
                onScreen.execute(() -> busy.set(false));
                throw e;
            }
        });
    }

    /// The back-ups found, the newest first.
    public ObservableList<BackupCopy> copies() {
        return copies;
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// What went wrong last, if anything.
    public ReadOnlyObjectProperty<Optional<StoreProblem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether a back-up is being opened or put back.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    Path folder() {
        return folder;
    }

    Clock clock() {
        return clock;
    }
}
