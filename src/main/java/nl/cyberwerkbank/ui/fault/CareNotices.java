package nl.cyberwerkbank.ui.fault;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.CareEvent;
import nl.cyberwerkbank.store.StoreProblem;
import nl.cyberwerkbank.ui.shell.Notice;
import nl.cyberwerkbank.ui.why.Sign;

import java.util.Optional;
import java.util.function.Function;

/// What the window says about looking after the file: that everything was checked, and every problem.
public final class CareNotices {
    private CareNotices() {}

    /// The words for it; none for a back-up that was made as it should be.
    public static Optional<Function<Wording, Notice>> of(CareEvent event) {
        if (event.trouble().isPresent()) {
            return event.trouble().map(CareNotices::of);
        }
        return event instanceof CareEvent.Checked
                ? Optional.of(wording -> new Notice(Sign.SATISFIED, wording.text("settings.backups.checked")))
                : Optional.empty();
    }

    /// The words for a problem of the store.
    public static Function<Wording, Notice> of(StoreProblem met) {
        return wording -> new Notice(sign(met), SaveWatch.words(met, wording));
    }

    private static Sign sign(StoreProblem met) {
        return switch (met) {
            case SECOND_PLACE_MISSING, CLOCK_SET_BACK -> Sign.OPEN;
            default -> Sign.FAILING;
        };
    }
}
