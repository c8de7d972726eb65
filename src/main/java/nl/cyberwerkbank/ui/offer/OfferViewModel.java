package nl.cyberwerkbank.ui.offer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.Offering.Attempt;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.quote.OfferContent.CommissionDisclosure;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.offer.OfferPage.Act;
import nl.cyberwerkbank.ui.why.WhyModel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executor;

/// What the stage Offerte shows and does: prepares an offer, issues it, and has its paper at hand.
final class OfferViewModel {
    private final Casework casework;
    private final OpenDossier dossier;
    private final OfferPapers papers;
    private final Executor background;
    private final OfferWords words;
    private final ReadOnlyObjectWrapper<OfferPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<WhyModel> why = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Paper> paper = new ReadOnlyObjectWrapper<>(new Paper.None());
    private Optional<Offer> looked;

    /// @param background prints papers
    OfferViewModel(Casework casework, OpenDossier dossier, OfferPapers papers, Executor background, Wording wording) {
        this.casework = casework;
        this.dossier = dossier;
        this.papers = papers;
        this.background = background;
        this.words = new OfferWords(wording);
        this.looked = dossier.dossier().currentOffer();
        refresh();
        looked.ifPresent(this::fetch);
        dossier.assessmentProperty().addListener((o, was, now) -> refresh());
    }

    ReadOnlyObjectProperty<OfferPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    OfferPage page() {
        return page.get();
    }

    ReadOnlyObjectProperty<WhyModel> whyProperty() {
        return why.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Paper> paperProperty() {
        return paper.getReadOnlyProperty();
    }

    private void refresh() {
        Assessment now = dossier.assessment();
        looked = looked.filter(now.dossier().offers()::contains);
        page.set(words.page(now, looked.isPresent() ? Act.LOOKING : Act.PREPARING, today()));
        why.set(looked.map(words::why).orElseGet(() -> words.why(now, today())));
    }

    /// Today where the user sits.
    LocalDate today() {
        return casework.today();
    }

    Dossier dossier() {
        return dossier.dossier();
    }

    /// Takes over what stands in a field now.
    <T> void enter(OfferField<T> field, Entry<T> entry) {
        dossier.change(field.name(), before -> field.entered(before, entry));
    }

    /// What a form can say of a date beside its being one.
    ///
    /// @param field one of the form's dates
    Optional<Message> objection(OfferField<LocalDate> field) {
        Optional<LocalDate> date = field.get().apply(dossier());
        if (field.equals(OfferField.INCEPTION)) {
            return date.filter(day -> day.isBefore(today())).map(_ -> Message.of("offer.inception.past"));
        }
        return date.filter(day -> day.isAfter(today())).map(_ -> Message.of("quote.date.future"));
    }

    /// Whether offers of this office print the commission.
    CommissionDisclosure disclosure() {
        return casework.preferencesProperty().get().commissionShown();
    }

    /// Settles for all offers of the office whether they print the commission.
    void disclose(CommissionDisclosure disclosure) {
        casework.changePreferences(before -> before.withCommissionShown(disclosure));
    }

    /// Issues the offer and prints its paper.
    ///
    /// @return the field of the first point that is still open; empty when the offer was made
    Optional<String> issue() {
        return switch (casework.makeOffer(dossier)) {
            case Attempt.Made(_, Offer offer) -> {
                look(offer);
                yield Optional.empty();
            }
            case Attempt.NotYet(var points) -> Optional.of(points.getFirst().field());
        };
    }

    /// Looks at an offer that was made.
    void look(Offer offer) {
        if (looked.filter(offer::equals).isPresent()) {
            return;
        }
        looked = Optional.of(offer);
        refresh();
        fetch(offer);
    }

    /// Goes back to the offer that was made last.
    void lookAtCurrent() {
        dossier().currentOffer().ifPresent(this::look);
    }

    /// Prepares the next offer.
    void prepareAnother() {
        looked = Optional.empty();
        paper.set(new Paper.None());
        refresh();
    }

    /// Tries again to have the paper of the offer looked at.
    void retry() {
        looked.ifPresent(this::fetch);
    }

    private void fetch(Offer offer) {
        paper.set(new Paper.Coming(offer));
        background.execute(() -> {
            try {
                byte[] pdf = papers.of(offer);
                arrived(offer, new Paper.Ready(offer, pdf));
            } catch (RuntimeException e) {
                arrived(offer, new Paper.Failed(offer));
                throw e;
            }
        });
    }

    private void arrived(Offer offer, Paper now) {
        casework.onScreen(() -> {
            if (looked.filter(offer::equals).isPresent()) {
                paper.set(now);
            }
        });
    }
}
