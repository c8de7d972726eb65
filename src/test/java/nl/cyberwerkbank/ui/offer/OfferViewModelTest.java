package nl.cyberwerkbank.ui.offer;

import static nl.cyberwerkbank.ui.dossier.SampleDossiers.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.cyberwerkbank.document.OfferEdition;
import nl.cyberwerkbank.dossier.offer.Signing;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.quote.OfferContent.CommissionDisclosure;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.dossier.SampleCasework;
import nl.cyberwerkbank.ui.dossier.SampleDossiers;
import nl.cyberwerkbank.ui.field.DateInput;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.offer.OfferPage.Act;
import nl.cyberwerkbank.ui.offer.OfferPage.OfferLine;
import nl.cyberwerkbank.ui.offer.OfferPage.Point;
import nl.cyberwerkbank.ui.offer.OfferPage.Validity;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class OfferViewModelTest {
    private static final Wording WORDING = Wording.of(Wording.DUTCH);

    private static final OfferPress.ReceiptPrinter NO_RECEIPT =
            (offer, file, office, wording) -> "receipt".getBytes(StandardCharsets.UTF_8);
    private static final OfferSealer NO_SEAL =
            new OfferSealer() {
                @Override
                public byte[] seal(
                        Offer offer, Signing signing, Optional<byte[]> conditions, Wording wording, ZonedDateTime at) {
                    return "sealed".getBytes(StandardCharsets.UTF_8);
                }
            };

    private final SampleCasework sample = new SampleCasework(Runnable::run);
    private final List<String> printed = new ArrayList<>();

    @AfterEach
    void close() {
        sample.close();
    }

    private OfferViewModel model(OpenDossier dossier) {
        var papers =
                new OfferPapers(
                        sample.casework().workspace(),
                        new OfferPress(
                                (offer, edition, conditions, wording) -> {
                                    printed.add(offer.content().number());
                                    String mark =
                                            edition instanceof OfferEdition.Replaced(var by) ? " gone for " + by : "";
                                    return ("paper " + offer.content().number() + mark)
                                            .getBytes(StandardCharsets.UTF_8);
                                },
                                NO_SEAL,
                                NO_RECEIPT),
                        WORDING);
        return new OfferViewModel(sample.casework(), dossier, papers, Runnable::run, WORDING);
    }

    private OpenDossier open(SampleDossiers state) {
        return sample.bakery(state.change());
    }

    private static String paper(OfferViewModel model) {
        return model.paperProperty().get() instanceof Paper.Ready ready
                ? new String(ready.pdf(), StandardCharsets.UTF_8)
                : "";
    }

    @Test
    void listsWhatIsStillNeededAndLeadsToTheFirstPoint() {
        OfferViewModel model = model(open(SampleDossiers.WITHOUT_STATEMENT));

        assertThat(model.page().open())
                .extracting(Point::field)
                .containsExactly("accessControlPresent", "statementGivenBy", "variant");
        assertThat(model.issue()).contains("accessControlPresent");
        assertThat(model.page().offers()).isEmpty();
        assertThat(printed).isEmpty();
    }

    @Test
    void issuesAnOfferAndPrintsItsPaperOnce() {
        OpenDossier dossier = open(SampleDossiers.PRICED);
        OfferViewModel model = model(dossier);
        assertThat(model.page().act()).isEqualTo(Act.PREPARING);

        assertThat(model.issue()).isEmpty();

        assertThat(model.page().act()).isEqualTo(Act.LOOKING);
        assertThat(model.page().offers()).extracting(OfferLine::number).containsExactly("2026-0147-1");
        assertThat(paper(model)).isEqualTo("paper 2026-0147-1");
        assertThat(paper(model(dossier))).as("opened again").isEqualTo("paper 2026-0147-1");
        assertThat(printed).containsExactly("2026-0147-1");
    }

    @Test
    void theNextOfferReplacesTheOneBefore() {
        OfferViewModel model = model(open(SampleDossiers.PRICED));
        model.issue();

        model.prepareAnother();
        assertThat(model.page().act()).isEqualTo(Act.PREPARING);
        model.issue();

        assertThat(model.page().offers())
                .extracting(OfferLine::number, OfferLine::validity)
                .containsExactly(tuple("2026-0147-2", Validity.CURRENT), tuple("2026-0147-1", Validity.REPLACED));
    }

    @Test
    void looksAtAnOlderOffer() {
        OpenDossier dossier = open(SampleDossiers.PRICED);
        OfferViewModel model = model(dossier);
        model.issue();
        model.prepareAnother();
        model.issue();

        model.look(dossier.dossier().offers().getFirst());

        assertThat(paper(model)).isEqualTo("paper 2026-0147-1 gone for 2026-0147-2");
        assertThat(model.whyProperty().get().subject()).isEqualTo("offerte 2026-0147-1");
    }

    @Test
    void saysWhenTheDossierHasChangedSinceTheOffer() {
        OpenDossier dossier = open(SampleDossiers.PRICED);
        OfferViewModel model = model(dossier);
        model.issue();
        assertThat(model.page().warnings()).isEmpty();

        dossier.change("variant", file -> file.withVariants(file.variants().advising(choice("1000000.00", "5000.00"))));

        assertThat(model.page().warnings()).hasSize(1).first().asString().contains("gewijzigd");
    }

    @Test
    void warnsOfAnOfferThatCanNoLongerBeSigned() {
        OpenDossier dossier = open(SampleDossiers.PRICED);
        model(dossier).issue();
        Offer offer = dossier.dossier().currentOffer().orElseThrow();
        var words = new OfferWords(WORDING);

        var lastDay = words.page(dossier.assessment(), Act.LOOKING, offer.content().validUntil());
        var dayAfter = words.page(dossier.assessment(), Act.LOOKING, offer.content().validUntil().plusDays(1));

        assertThat(lastDay.warnings()).isEmpty();
        assertThat(lastDay.offers().getFirst().validity()).isEqualTo(Validity.CURRENT);
        assertThat(dayAfter.warnings()).hasSize(1);
        assertThat(dayAfter.offers().getFirst().validity()).isEqualTo(Validity.EXPIRED);
    }

    @Test
    void refusesAnInceptionDateBeforeToday() {
        OfferViewModel model = model(open(SampleDossiers.PRICED));

        model.enter(OfferField.INCEPTION, DateInput.read("20-11-2026"));
        assertThat(model.objection(OfferField.INCEPTION)).contains(Message.of("offer.inception.past"));
        assertThat(model.page().open()).extracting(Point::field).containsExactly("inceptionDate");

        model.enter(OfferField.INCEPTION, DateInput.read("21-11-2026"));
        assertThat(model.objection(OfferField.INCEPTION)).isEmpty();
        assertThat(model.page().open()).isEmpty();
    }

    @Test
    void keepsWhatIsNoDateYetAndAsksForIt() {
        OpenDossier dossier = open(SampleDossiers.PRICED);
        OfferViewModel model = model(dossier);

        model.enter(OfferField.CONDITIONS_RECEIVED, DateInput.read("31-02"));
        assertThat(OfferField.CONDITIONS_RECEIVED.typed(dossier.dossier())).contains("31-02");
        assertThat(model.page().open()).extracting(Point::field).containsExactly("conditionsReceivedOn");

        model.enter(OfferField.CONDITIONS_RECEIVED, Entry.empty());
        assertThat(dossier.dossier().unfinished()).isEmpty();
    }

    @Test
    void keepsTheStatementWithTheDossier() {
        OpenDossier dossier = open(SampleDossiers.WITHOUT_STATEMENT);
        OfferViewModel model = model(dossier);

        model.enter(OfferField.GIVEN_BY, new Entry.Valid<>("J. Jansen"));
        model.enter(OfferField.FUNCTION, new Entry.Valid<>("directeur"));
        model.enter(OfferField.GIVEN_ON, new Entry.Valid<>(Bakery.TODAY));

        assertThat(dossier.dossier().statement().givenBy()).isEqualTo("J. Jansen");
        assertThat(dossier.dossier().statement().function()).isEqualTo("directeur");
        assertThat(dossier.dossier().statement().givenOn()).isEqualTo(Optional.of(Bakery.TODAY));
    }

    @Test
    void printsTheCommissionOnlyWhenTheOfficeWantsIt() {
        OpenDossier dossier = open(SampleDossiers.PRICED);
        OfferViewModel model = model(dossier);
        assertThat(model.disclosure()).isEqualTo(CommissionDisclosure.NOT_SHOWN);

        model.disclose(CommissionDisclosure.SHOWN);
        model.issue();

        assertThat(dossier.dossier().currentOffer().orElseThrow().content().commissionShown())
                .isEqualTo(CommissionDisclosure.SHOWN);
    }

    @Test
    void saysSoWhenThePaperCannotBeMadeAndTriesAgain() {
        OpenDossier dossier = open(SampleDossiers.PRICED);
        var attempts = new ArrayList<String>();
        var papers =
                new OfferPapers(
                        sample.casework().workspace(),
                        new OfferPress(
                                (offer, edition, conditions, wording) -> {
                                    attempts.add(offer.content().number());
                                    if (attempts.size() == 1) {
                                        throw new IllegalStateException("no font");
                                    }
                                    return new byte[] {1};
                                },
                                NO_SEAL,
                                NO_RECEIPT),
                        WORDING);
        var failures = new ArrayList<RuntimeException>();
        var model =
                new OfferViewModel(
                        sample.casework(),
                        dossier,
                        papers,
                        task -> {
                            try {
                                task.run();
                            } catch (RuntimeException e) {
                                failures.add(e);
                            }
                        },
                        WORDING);

        model.issue();
        assertThat(model.paperProperty().get()).isInstanceOf(Paper.Failed.class);
        assertThat(failures).as("told to the handler of failures").hasSize(1);
        assertThat(dossier.dossier().offers()).hasSize(1);

        model.retry();
        assertThat(model.paperProperty().get()).isInstanceOf(Paper.Ready.class);
    }
}
