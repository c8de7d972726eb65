package nl.cyberwerkbank.ui.fault;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.Access;
import nl.cyberwerkbank.store.StoreProblem;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.shell.Notice;
import nl.cyberwerkbank.ui.shell.SaveState;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.why.Sign;

import java.time.LocalTime;
import java.util.Optional;

/// Says in the window how far the last change is kept, whichever screen made it: a word in the header, and once, when
/// it cannot be kept, what happened, what is safe and what to do.
public final class SaveWatch {
    private final Casework casework;
    private final Workplace place;
    private Optional<StoreProblem> told = Optional.empty();

    private SaveWatch(Casework casework, Workplace place) {
        this.casework = casework;
        this.place = place;
    }

    /// Begins to watch.
    public static void over(Casework casework, Workplace place) {
        var watch = new SaveWatch(casework, place);
        casework.saveStateProperty().addListener((_, _, now) -> now.ifPresent(watch::show));
        if (casework.workspace().access() == Access.READ_ONLY) {
            place.saveState(new SaveState.ReadOnly(place.wording().text("dossier.readOnly")));
        } else {
            casework.saveStateProperty().get().ifPresent(watch::show); // after a change of language
        }
    }

    private void show(nl.cyberwerkbank.store.SaveState state) {
        Wording wording = place.wording();
        switch (state) {
            case nl.cyberwerkbank.store.SaveState.Saving() -> place.saveState(new SaveState.Saving());
            case nl.cyberwerkbank.store.SaveState.Saved(var at, _) -> {
                told = Optional.empty();
                place.saveState(new SaveState.Saved(LocalTime.ofInstant(at, casework.clock().getZone())));
            }
            case nl.cyberwerkbank.store.SaveState.Failed(var problem) -> {
                place.saveState(new SaveState.Failed(wording.text("shell.save.failed")));
                if (told.filter(problem::equals).isEmpty()) {
                    told = Optional.of(problem);
                    place.tell(new Notice(Sign.FAILING, words(problem, wording)));
                }
            }
        }
    }

    /// What happened, what is safe, what to do.
    static String words(StoreProblem problem, Wording wording) {
        return String.join(
                " ", wording.text(problem.what()), wording.text(problem.safe()), wording.text(problem.todo()));
    }
}
