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
import java.time.ZoneId;
import java.util.Optional;

/// Says in the window how far the last change is kept, whichever screen made it: a word in the header, and once, when
/// it cannot be kept, what happened, what is safe and what to do; that goes as soon as it is kept after all.
public final class SaveWatch {
    private final ZoneId zone;
    private final Workplace place;
    private Optional<Notice> told = Optional.empty();

    /// @param zone whose time of day the header tells
    SaveWatch(ZoneId zone, Workplace place) {
        this.zone = zone;
        this.place = place;
    }

    /// Begins to watch.
    public static void over(Casework casework, Workplace place) {
        var watch = new SaveWatch(casework.clock().getZone(), place);
        casework.saveStateProperty().addListener((_, _, now) -> now.ifPresent(watch::show));
        if (casework.workspace().access() == Access.READ_ONLY) {
            place.saveState(new SaveState.ReadOnly(place.wording().text("dossier.readOnly")));
        } else {
            casework.saveStateProperty().get().ifPresent(watch::show); // after a change of language
        }
    }

    void show(nl.cyberwerkbank.store.SaveState state) {
        Wording wording = place.wording();
        switch (state) {
            case nl.cyberwerkbank.store.SaveState.Saving() -> place.saveState(new SaveState.Saving());
            case nl.cyberwerkbank.store.SaveState.Saved(var at, _) -> {
                told.ifPresent(place::withdraw);
                told = Optional.empty();
                place.saveState(new SaveState.Saved(LocalTime.ofInstant(at, zone)));
            }
            case nl.cyberwerkbank.store.SaveState.Failed(var problem) -> {
                place.saveState(new SaveState.Failed(wording.text("shell.save.failed")));
                var notice = new Notice(Sign.FAILING, words(problem, wording));
                if (told.filter(notice::equals).isEmpty()) {
                    told.ifPresent(place::withdraw);
                    told = Optional.of(notice);
                    place.tell(notice);
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
