package nl.cyberwerkbank.ui.offer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;

import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.Offering.Attempt;
import nl.cyberwerkbank.dossier.offer.OfferFile;
import nl.cyberwerkbank.dossier.offer.SignedDocument;
import nl.cyberwerkbank.dossier.offer.SignedDocument.Recognised;
import nl.cyberwerkbank.dossier.offer.Signing;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.quote.OfferContent.CommissionDisclosure;
import nl.cyberwerkbank.store.StoreException;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.offer.OfferPage.Act;
import nl.cyberwerkbank.ui.offer.Paper.Sheet;
import nl.cyberwerkbank.ui.paper.PdfFile;
import nl.cyberwerkbank.ui.sign.Given;
import nl.cyberwerkbank.ui.why.WhyModel;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What the stage Offerte shows and does: prepares an offer, issues it, and has its paper at hand.
final class OfferViewModel {
    private final Casework casework;
    private final OpenDossier dossier;
    private final OfferPapers papers;
    private final Executor background;
    private final OfferWords words;
    private final Wording wording;
    private final ReadOnlyObjectWrapper<OfferPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<WhyModel> why = new ReadOnlyObjectWrapper<>();

    /// Held here and nowhere else: a stage that was left is not kept alive by its dossier.
    private final ChangeListener<Assessment> follow = (o, was, now) -> refresh();

    private final ReadOnlyObjectWrapper<Paper> paper = new ReadOnlyObjectWrapper<>(new Paper.None());
    private final OfferActs acts;
    private final LifeWords lifeWords;
    private final ReadOnlyObjectWrapper<LifePage> life = new ReadOnlyObjectWrapper<>(LifePage.NONE);
    private Optional<Offer> looked;
    private Sheet sheet = Sheet.OFFER;

    /// @param background prints papers
    OfferViewModel(Casework casework, OpenDossier dossier, OfferPapers papers, Executor background, Wording wording) {
        this.casework = casework;
        this.dossier = dossier;
        this.papers = papers;
        this.background = background;
        this.wording = wording;
        this.words = new OfferWords(wording);
        this.lifeWords = new LifeWords(wording, casework.clock().getZone());
        this.acts = new OfferActs(casework, dossier);
        this.looked = dossier.dossier().currentOffer();
        this.sheet = latestSheet();
        refresh();
        looked.ifPresent(this::fetch);
        dossier.assessmentProperty().addListener(new WeakChangeListener<>(follow));
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
        life.set(looked.map(offer -> lifeWords.page(acts.life(offer))).orElse(LifePage.NONE));
        why.set(looked.map(offer -> words.why(now, offer, today())).orElseGet(() -> words.why(now, today())));
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

    /// The life of the offer looked at.
    ReadOnlyObjectProperty<LifePage> lifeProperty() {
        return life.getReadOnlyProperty();
    }

    /// What can be done with the offer looked at.
    OfferActs acts() {
        return acts;
    }

    /// The offer that is looked at; empty while the next is prepared.
    Optional<Offer> looked() {
        return looked;
    }

    /// Looks at an offer that was made.
    void look(Offer offer) {
        if (looked.filter(offer::equals).isPresent()) {
            return;
        }
        looked = Optional.of(offer);
        sheet = latestSheet();
        refresh();
        fetch(offer);
    }

    /// Looks at another paper of the offer in hand.
    void look(Sheet other) {
        if (sheet != other) {
            sheet = other;
            looked.ifPresent(this::fetch);
        }
    }

    /// The papers that there are of the offer in hand, in the order in which they came to be.
    List<Sheet> sheets() {
        return looked.map(
                        offer -> {
                            var file = dossier().offerFile(offer.content().number());
                            var sheets = new ArrayList<>(List.of(Sheet.OFFER));
                            if (!file.documents().isEmpty()) {
                                sheets.add(Sheet.SIGNED);
                            }
                            if (file.receipt().isPresent()) {
                                sheets.add(Sheet.RECEIPT);
                            }
                            return List.copyOf(sheets);
                        })
                .orElse(List.of());
    }

    private Sheet latestSheet() {
        List<Sheet> sheets = sheets();
        return sheets.isEmpty() ? Sheet.OFFER : sheets.getLast();
    }

    /// An act was done: its paper is looked at, where it has one.
    void lookAtLatest() {
        look(latestSheet());
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

    /// The client begins to read what he may sign.
    void prepareSeal() {
        background.execute(papers::prepareSeal);
    }

    /// Makes the sealed file of what was given on the screen, and records both.
    ///
    /// @param done told what stands in the way; nothing: it is signed
    void sign(Offer offer, Given given, Consumer<List<Finding>> done, Runnable failed) {
        Signing signing = acts.signing(offer, given);
        List<Finding> objections = acts.objections(offer, signing);
        if (!objections.isEmpty()) {
            done.accept(objections);
            return;
        }
        background.execute(() -> {
            try {
                String hash = papers.sealed(offer, signing, ZonedDateTime.now(casework.clock()));
                casework.onScreen(() -> {
                    List<Finding> findings = acts.sign(offer, signing, sealed(offer, hash));
                    done.accept(findings);
                    lookAtLatest();
                });
            } catch (StoreException e) {
                casework.onScreen(failed);
            } catch (RuntimeException e) {
                casework.onScreen(failed);
                throw e;
            }
        });
    }

    private SignedDocument sealed(Offer offer, String hash) {
        return new SignedDocument(
                hash, "application/pdf", fileName(offer, Sheet.SIGNED), Recognised.SEALED_HERE, acts.act());
    }

    /// What the file with a paper is called.
    String fileName(Offer offer, Sheet which) {
        return PdfFile.nameOf(wording.text("offer.sheet." + which.code() + ".word"), offer.content().number());
    }

    /// Tries again to have the paper of the offer looked at.
    void retry() {
        looked.ifPresent(this::fetch);
    }

    /// The papers that go along with one that is mailed: the signed offer with the confirmation of its receipt.
    void alongside(Paper.Ready mailed, Consumer<List<Paper.Ready>> then) {
        List<SignedDocument> signed = dossier().offerFile(mailed.offer().content().number()).documents();
        if (mailed.sheet() != Sheet.RECEIPT || signed.isEmpty()) {
            then.accept(List.of());
            return;
        }
        background.execute(() -> {
            List<Paper.Ready> others =
                    papers.of(signed.getLast()).stream()
                            .map(pdf -> new Paper.Ready(mailed.offer(), Sheet.SIGNED, pdf))
                            .toList();
            casework.onScreen(() -> then.accept(others));
        });
    }

    private void fetch(Offer offer) {
        Sheet which = sheet;
        OfferFile file = dossier().offerFile(offer.content().number());
        Optional<String> replacedBy = acts.life(offer).replacedBy();
        paper.set(new Paper.Coming(offer, which));
        background.execute(() -> {
            try {
                Optional<byte[]> pdf =
                        switch (which) {
                            case OFFER ->
                                    replacedBy
                                            .map(by -> papers.replaced(offer, by))
                                            .or(() -> Optional.of(papers.of(offer)));
                            case SIGNED -> papers.of(file.documents().getLast());
                            case RECEIPT -> Optional.of(papers.receipt(offer, file));
                        };
                arrived(
                        offer,
                        pdf.<Paper>map(bytes -> new Paper.Ready(offer, which, bytes))
                                .orElseGet(() -> new Paper.Failed(offer, which)));
            } catch (StoreException e) {
                arrived(offer, new Paper.Failed(offer, which));
            } catch (RuntimeException e) {
                arrived(offer, new Paper.Failed(offer, which));
                throw e;
            }
        });
    }

    private void arrived(Offer offer, Paper now) {
        casework.onScreen(() -> {
            if (looked.filter(offer::equals).isPresent() && sheetOf(now).filter(sheet::equals).isPresent()) {
                paper.set(now);
            }
        });
    }

    private static Optional<Sheet> sheetOf(Paper paper) {
        return switch (paper) {
            case Paper.None() -> Optional.empty();
            case Paper.Coming(_, var which) -> Optional.of(which);
            case Paper.Ready ready -> Optional.of(ready.sheet());
            case Paper.Failed(_, var which) -> Optional.of(which);
        };
    }
}
