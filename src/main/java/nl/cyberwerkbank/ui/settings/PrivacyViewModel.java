package nl.cyberwerkbank.ui.settings;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.cyberwerkbank.dossier.retention.DossierKind;
import nl.cyberwerkbank.product.RetentionTerms;
import nl.cyberwerkbank.product.Sourced;
import nl.cyberwerkbank.store.Access;
import nl.cyberwerkbank.store.Erased;
import nl.cyberwerkbank.store.JournalNote;
import nl.cyberwerkbank.store.RetentionReview;
import nl.cyberwerkbank.store.Right;
import nl.cyberwerkbank.ui.casework.Casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/// How long what is kept, and what has been kept long enough.
public final class PrivacyViewModel {
    private final Casework casework;
    private final Executor background;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final ReadOnlyObjectWrapper<Optional<RetentionReview>> review =
            new ReadOnlyObjectWrapper<>(this, "review", Optional.empty());

    /// @param background looks through all dossiers
    public PrivacyViewModel(Casework casework, Executor background) {
        this.casework = casework;
        this.background = background;
    }

    /// The kinds of dossier there are.
    public List<DossierKind> kinds() {
        return List.of(DossierKind.values());
    }

    /// How long a dossier of this kind is kept, in months.
    public Sourced<Integer> months(DossierKind kind) {
        return kind.months(RetentionTerms.shipped());
    }

    /// Every dossier that was erased here.
    public List<Erased> erased() {
        return casework.erasures().list();
    }

    /// The day on which one was, where the user sits.
    public LocalDate day(Erased erased) {
        return LocalDate.ofInstant(erased.at(), casework.clock().getZone());
    }

    /// Whether the signed-in user may erase from this window.
    public boolean mayErase() {
        return casework.workspace().may(Right.ERASE) && casework.workspace().access() == Access.READ_WRITE;
    }

    /// Looks which dossiers have been kept long enough.
    public void look() {
        if (busy.get()) {
            return;
        }
        casework.flush();
        busy.set(true);
        background.execute(() -> {
            try {
                var now = RetentionReview.on(casework.today(), casework.workspace(), casework.erasures());
                casework.onScreen(() -> review.set(Optional.of(now)));
            } finally {
                casework.onScreen(() -> busy.set(false));
            }
        });
    }

    /// Lets go of a record that the law wanted, after its time.
    public void release(Erased record) {
        casework.erasures()
                .release(
                        record,
                        new JournalNote(casework.clock().instant(), "recordReleased", "retention"),
                        casework.today());
        look();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<RetentionReview>> reviewProperty() {
        return review.getReadOnlyProperty();
    }
}
