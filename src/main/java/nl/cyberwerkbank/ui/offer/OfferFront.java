package nl.cyberwerkbank.ui.offer;

import javafx.stage.Window;

import nl.cyberwerkbank.dossier.offer.OfferStep;
import nl.cyberwerkbank.ui.shell.Notice;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.why.Sign;

import java.lang.ref.WeakReference;
import java.util.Optional;
import java.util.function.Consumer;

/// Which offer is in front, so that commands from palette and keys reach it, and where files of signed offers go. One
/// for a window; for the JavaFX thread.
public final class OfferFront {
    private final Attaching attaching;
    private WeakReference<OfferView> front = new WeakReference<>(null);

    /// Takes in a file of a signed offer.
    @FunctionalInterface
    public interface Attaching {
        /// Asks for the file and takes it in.
        void attach(Workplace workplace, Window owner);
    }

    public OfferFront(Attaching attaching) {
        this.attaching = attaching;
    }

    /// This stage came to the front.
    void bring(OfferView view) {
        front = new WeakReference<>(view);
    }

    void attach(Workplace workplace, Window owner) {
        attaching.attach(workplace, owner);
    }

    /// Writes a mail with the paper in front, or says that there is none.
    public void mail(Workplace workplace) {
        inFront(workplace, OfferView::mail);
    }

    /// Does a step with the offer in front, or says that there is none.
    public void act(OfferStep step, Workplace workplace) {
        inFront(workplace, view -> view.act(step));
    }

    private void inFront(Workplace workplace, Consumer<OfferView> act) {
        Optional.ofNullable(front.get())
                .filter(OfferView::isSeen)
                .ifPresentOrElse(
                        act,
                        () -> workplace.tell(new Notice(Sign.NEUTRAL, workplace.wording().text("offer.act.noOffer"))));
    }
}
