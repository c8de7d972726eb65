package nl.cyberwerkbank.ui.quote;

import static nl.cyberwerkbank.quote.Bakery.euro;
import static nl.cyberwerkbank.ui.dossier.SampleDossiers.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.dossier.Stage;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.AnswerTerms;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.quote.UnderwriterAnswer;
import nl.cyberwerkbank.quote.Variants;
import nl.cyberwerkbank.rating.GivenPremium;
import nl.cyberwerkbank.rating.PremiumChoice;
import nl.cyberwerkbank.store.DeskWork;
import nl.cyberwerkbank.store.Filing;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.store.User;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.dossier.AcceptanceWhy;
import nl.cyberwerkbank.ui.dossier.SampleCasework;
import nl.cyberwerkbank.ui.dossier.SampleDossiers;
import nl.cyberwerkbank.ui.quote.PremiumCell.Kind;
import nl.cyberwerkbank.ui.quote.VariantCard.Contrast;
import nl.cyberwerkbank.ui.quote.VariantCard.Fact;
import nl.cyberwerkbank.ui.quote.VariantCard.Standing;
import nl.cyberwerkbank.ui.why.WhyRow;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

class QuoteViewModelTest {
    private static final Wording WORDING = Wording.of(Wording.DUTCH);
    private static final User ADVISER = user("Anna", Role.ADVISER, "0.00");

    private static User user(String name, Role role, String mandate) {
        return new User(name, role, euro(mandate), Instant.EPOCH);
    }

    private final SampleCasework sample = new SampleCasework(Runnable::run);

    @AfterEach
    void close() {
        sample.close();
    }

    private OpenDossier open(SampleDossiers state) {
        return sample.bakery(state.change());
    }

    private static QuoteViewModel model(OpenDossier dossier) {
        return model(dossier, ADVISER, ADVISER);
    }

    private static QuoteViewModel model(OpenDossier dossier, User who, User... everybody) {
        return new QuoteViewModel(dossier, WORDING, () -> new DeskWork(who, List.of(everybody)), Bakery.TODAY);
    }

    private static PremiumCell cell(QuoteViewModel model, PremiumChoice choice) {
        return model.page().table().orElseThrow().rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(each -> each.choice().equals(choice))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> marks(QuoteViewModel model, PremiumChoice choice) {
        return cell(model, choice).marks().stream().map(PremiumCell.Mark::text).toList();
    }

    @Test
    void showsTheWorkedExampleToTheCentAndMarksItAsAnExample() {
        QuoteViewModel model = model(open(SampleDossiers.PRICED));

        assertThat(cell(model, Bakery.CHOICE).premium()).isEqualTo("2.338,60");
        assertThat(model.page().table().orElseThrow().mark()).isEqualTo("voorbeeldtarief");
        assertThat(model.whyProperty().get().verdict().title()).isEqualTo("€\u00a02.338,60");
        assertThat(model.whyProperty().get().verdict().text()).contains("voorbeeldtarief, niet van de verzekeraar");
    }

    @Test
    void tellsTheAdvisedAndTheCheapestCellInWords() {
        QuoteViewModel model = model(open(SampleDossiers.PRICED));

        assertThat(marks(model, Bakery.CHOICE)).containsExactly("A geadviseerd");
        assertThat(marks(model, choice("250000.00", "5000.00"))).containsExactly("goedkoopst");
        assertThat(cell(model, Bakery.CHOICE).spoken())
                .isEqualTo(
                        "Verzekerd bedrag €\u00a0500.000, eigen risico €\u00a02.500: €\u00a02.338,60. A geadviseerd");
    }

    @Test
    void explainsTheCellInHandByItsReceipt() {
        QuoteViewModel model = model(open(SampleDossiers.PRICED));

        model.select(choice("1000000.00", "2500.00"));

        List<WhyRow> rows = model.whyProperty().get().rows();
        assertThat(rows.stream().map(WhyRow::id))
                .startsWith("receipt.base", "receipt.hazard", "receipt.limit", "receipt.deductible")
                .contains("receipt.floorPassed", "receipt.tax", "receipt.total", "acceptance");
        assertThat(model.whyProperty().get().subject()).isEqualTo("premie €\u00a01.000.000, eigen risico €\u00a02.500");
    }

    @Test
    void showsTheOtherCommissionInTheSamePlace() {
        QuoteViewModel model = model(open(SampleDossiers.PRICED));

        model.show(BigDecimal.ZERO);

        var zero = new PremiumChoice(euro("500000.00"), euro("2500.00"), BigDecimal.ZERO);
        assertThat(model.selected()).contains(zero);
        assertThat(cell(model, zero).premium()).isEqualTo("1.870,88");
        assertThat(cell(model, zero).marks()).as("the variant pinned at 20 % is another one").isEmpty();
    }

    @Test
    void pinsUpToFourVariantsAndNoFifth() {
        QuoteViewModel model = model(open(SampleDossiers.FOUR_VARIANTS));
        PremiumChoice fifth = choice("1500000.00", "2500.00");

        assertThat(model.togglePin(fifth)).contains("quote.pin.full");
        assertThat(model.togglePin(Bakery.CHOICE)).isEmpty();
        assertThat(model.togglePin(fifth)).isEmpty();

        assertThat(model.page().variants()).hasSize(4).last().extracting(VariantCard::choice).isEqualTo(fifth);
    }

    @Test
    void pinsNothingWithoutPremium() {
        QuoteViewModel model = model(open(SampleDossiers.OUTSIDE_TARIFF));

        assertThat(model.togglePin(choice("250000.00", "2500.00"))).contains("quote.pin.noPremium");
    }

    @Test
    void advisesOneOfTheVariants() {
        OpenDossier dossier = open(SampleDossiers.PRICED);
        QuoteViewModel model = model(dossier);
        PremiumChoice other = choice("1000000.00", "5000.00");

        model.advise(other);

        assertThat(dossier.dossier().variants().advised()).contains(other);
        assertThat(model.page().variants())
                .extracting(VariantCard::standing)
                .containsExactly(Standing.ALTERNATIVE, Standing.ADVISED);
        assertThat(model.whyProperty().get().subject()).isEqualTo("premie variant B");
    }

    @Test
    void marksOnlyLinesInWhichTheVariantsDiffer() {
        QuoteViewModel model = model(open(SampleDossiers.NONE_PINNED));
        model.togglePin(choice("500000.00", "2500.00"));
        model.togglePin(choice("1000000.00", "2500.00"));

        List<Fact> facts = model.page().variants().getFirst().facts();
        assertThat(facts)
                .filteredOn(fact -> fact.contrast() == Contrast.DIFFERS)
                .extracting(Fact::label)
                .containsExactly("Verzekerd bedrag", "Premie per jaar", "Assurantiebelasting", "Totaal per jaar");
    }

    @ParameterizedTest
    @EnumSource(
            value = SampleDossiers.class,
            names = {"REFERRED", "DECLINED", "EXCLUDED", "INCOMPLETE"})
    void showsNoPremiumUntilOneMayBeShown(SampleDossiers state) {
        QuotePage page = model(open(state)).page();

        assertThat(page.table()).isEmpty();
        assertThat(page.variants()).isEmpty();
        assertThat(page.standstill().orElseThrow().hurdles()).isNotEmpty();
    }

    @Test
    void saysWhatWouldHaveToChangeAndWhomToAsk() {
        Standstill standstill = model(open(SampleDossiers.REFERRED)).page().standstill().orElseThrow();

        assertThat(standstill.hurdles())
                .extracting(WhyRow.Reason::advice)
                .containsExactly("Wordt vervuld bij: €\u00a0420.000", "Wordt vervuld bij: ja");
        assertThat(standstill.contact().orElseThrow().email()).isEqualTo("cyberverzekering@allianz.nl");
        assertThat(standstill.contact().orElseThrow().telephones()).hasSize(2);
    }

    @Test
    void namesNobodyWhoCouldHelpAnExcludedSector() {
        QuotePage page = model(open(SampleDossiers.EXCLUDED)).page();

        assertThat(page.standstill().orElseThrow().contact()).isEmpty();
        assertThat(page.desk()).isEqualTo(new QuotePage.Desk.NotAsked());
        assertThat(page.standstill().orElseThrow().text()).doesNotContainIgnoringCase("acceptant");
    }

    @Test
    void opensTheTableWhenTheDeskAcceptsAndClosesItWhenTheAnswerIsWithdrawn() {
        QuoteViewModel model = model(sample.referred());
        assertThat(model.page().desk()).isInstanceOf(QuotePage.Desk.Waiting.class);

        model.record(
                new DeskWork.Draft(UnderwriterAnswer.Verdict.ACCEPTED, "geen bank", AnswerTerms.NONE),
                "C. de Wit",
                Bakery.TODAY);
        assertThat(cell(model, Bakery.CHOICE).premium()).isEqualTo("2.338,60");
        assertThat(model.whyProperty().get().verdict().text()).startsWith("De acceptant is akkoord.");

        model.withdrawAnswer();
        assertThat(model.page().table()).isEmpty();
    }

    @Test
    void wherePremiumsAreOpenButTheTariffHasNoneThePanelSaysSo() {
        OpenDossier dossier = open(SampleDossiers.OUTSIDE_TARIFF);
        QuoteViewModel model = model(dossier);

        assertThat(model.page().table().orElseThrow().hasPremium()).isFalse();
        assertThat(model.whyProperty().get().verdict().title()).isEqualTo("Geen premie");
        assertThat(model.whyProperty().get().verdict().text()).startsWith("Het tarief heeft geen premie");
        assertThat(AcceptanceWhy.of(dossier.assessment(), WORDING).verdict().title())
                .isEqualTo("De acceptant is akkoord");
    }

    @Test
    void aPremiumThatTheTariffDoesNotHaveIsNotLoaded() {
        AnswerTerms loading =
                new AnswerTerms(
                        Optional.empty(), Optional.empty(), Optional.of(BigDecimal.TEN), new TreeMap<>(), List.of());
        OpenDossier outside = open(SampleDossiers.OUTSIDE_TARIFF);
        UnderwriterAnswer before = outside.dossier().answer().orElseThrow();
        var draft = new DeskWork.Draft(UnderwriterAnswer.Verdict.ACCEPTED, "goed", loading);

        assertThat(model(outside).loadsNothing(loading)).isTrue();
        assertThatThrownBy(() -> model(outside).record(draft, "C. de Wit", Bakery.TODAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(outside.dossier().answer()).contains(before);
    }

    @Test
    void onlyWhoGaveAnAnswerTakesItBack() {
        User bram = user("Bram", Role.UNDERWRITER, "1000000.00");
        User carla = user("Carla", Role.UNDERWRITER, "1000000.00");
        OpenDossier dossier = sample.referred();
        model(dossier, bram, bram, carla, ADVISER)
                .answer(new DeskWork.Draft(UnderwriterAnswer.Verdict.ACCEPTED, "goed", AnswerTerms.NONE));

        assertThat(model(dossier, bram, bram, carla, ADVISER).mayWithdraw()).isTrue();
        assertThat(model(dossier, carla, bram, carla, ADVISER).mayWithdraw()).isFalse();
        assertThat(model(dossier, ADVISER, bram, carla, ADVISER).mayWithdraw()).isFalse();

        var elsewhere = new DeskWork(ADVISER, List.of(ADVISER), _ -> true);
        assertThat(elsewhere.mayWithdraw(dossier.assessment())).isFalse();
        assertThat(new DeskWork(ADVISER, List.of(ADVISER)).mayWithdraw(dossier.assessment())).isTrue();
    }

    @Test
    void anAnsweredReferralIsListedAsSuchAndOpensAtTheQuote() {
        OpenDossier dossier = open(SampleDossiers.OUTSIDE_TARIFF);

        assertThat(Filing.findable(dossier.assessment(), Instant.EPOCH).index().decision()).isEqualTo("accepted");
        assertThat(dossier.dossier().withVariants(Variants.NONE).stage()).isEqualTo(Stage.QUOTE);
    }

    @Test
    void aReferralWithoutAnAnswerStaysAReferralAndItsTariffPremiumMayBeLoaded() {
        OpenDossier dossier = sample.referred();
        AnswerTerms loading =
                new AnswerTerms(
                        Optional.empty(), Optional.empty(), Optional.of(BigDecimal.TEN), new TreeMap<>(), List.of());

        assertThat(dossier.assessment().outcome()).isEqualTo(Assessment.Outcome.REFER);
        assertThat(model(dossier).loadsNothing(loading)).isFalse();
    }

    @Test
    void aMandateThatIsRaisedCountsAtOnce() {
        var bram = new AtomicReference<>(user("Bram", Role.UNDERWRITER, "0.00"));
        var model =
                new QuoteViewModel(
                        sample.referred(), WORDING, () -> new DeskWork(bram.get(), List.of(bram.get())), Bakery.TODAY);
        assertThat(model.beyondMandate(AnswerTerms.NONE)).isPresent();

        bram.set(user("Bram", Role.UNDERWRITER, "10000000.00"));

        assertThat(model.beyondMandate(AnswerTerms.NONE)).isEmpty();
    }

    @Test
    void anAnswerBeyondTheMandateOpensNothingBeforeAColleagueSigns() {
        User bram = user("Bram", Role.UNDERWRITER, "250000.00");
        User carla = user("Carla", Role.UNDERWRITER, "1000000.00");
        OpenDossier dossier = sample.referred();
        QuoteViewModel brams = model(dossier, bram, bram, carla);
        var terms =
                new AnswerTerms(
                        Optional.of(euro("500000.00")),
                        Optional.of(euro("10000.00")),
                        Optional.of(BigDecimal.valueOf(25)),
                        new TreeMap<>(),
                        List.of("Back-up binnen drie maanden"));
        assertThat(brams.beyondMandate(terms).map(WORDING::text).orElse("")).contains("500.000,00", "Carla");
        brams.answer(new DeskWork.Draft(UnderwriterAnswer.Verdict.ACCEPTED, "goed", terms));
        assertThat(brams.page().table()).isEmpty();
        assertThat(brams.maySignAlong()).isFalse();

        QuoteViewModel carlas = model(dossier, carla, bram, carla);
        assertThat(carlas.maySignAlong()).isTrue();
        carlas.signAlong();

        assertThat(carlas.page().table().orElseThrow().rows()).hasSize(1);
        assertThat(((QuotePage.Desk.Answered) carlas.page().desk()).summary())
                .contains(
                        "• Eigen risico",
                        "10.000,00",
                        "• Toeslag van 25",
                        "• Clausule: Back-up",
                        "Medeondertekend door Carla");
        assertThat(cell(carlas, choice("500000.00", "10000.00")).premium()).isNotEmpty();
        assertThat(cell(carlas, choice("1000000.00", "10000.00")).premium()).isEmpty();
    }

    @Test
    void theDeskAsksTheAdviserRepliesAndTheDeskIsToSpeakAgain() {
        User bram = user("Bram", Role.UNDERWRITER, "250000.00");
        OpenDossier dossier = sample.referred();
        QuoteViewModel desk = model(dossier, bram, bram);
        desk.answer(new DeskWork.Draft(UnderwriterAnswer.Verdict.ASKED, "Hoeveel klanten?", AnswerTerms.NONE));
        QuoteViewModel office = model(dossier);
        assertThat(((QuotePage.Desk.Answered) office.page().desk()).summary()).contains("Hoeveel klanten?");

        office.reply("Twaalf.");

        assertThat(((QuotePage.Desk.Waiting) office.page().desk()).said()).contains("Hoeveel klanten?", "Twaalf.");
    }

    @Test
    void showsAGivenPremiumUnchangedInItsOwnCell() {
        OpenDossier dossier = open(SampleDossiers.PRICED);
        QuoteViewModel model = model(dossier);
        PremiumChoice place = choice("250000.00", "2500.00");
        var given =
                new GivenPremium(
                        GivenPremium.By.PORTAL,
                        place.sumInsured(),
                        place.deductible(),
                        place.commissionPercentage(),
                        euro("612.34"),
                        Bakery.TODAY,
                        "OFF-1");

        model.record(given);

        assertThat(cell(model, place).premium()).isEqualTo("612,34");
        assertThat(cell(model, place).marks()).extracting(PremiumCell.Mark::kind).contains(Kind.GIVEN);
        assertThat(model.selected()).contains(place);
        assertThat(cell(model, Bakery.CHOICE).premium()).isEqualTo("2.338,60");

        model.remove(given);
        assertThat(dossier.dossier().given()).isEmpty();
        assertThat(cell(model, place).premium()).isEqualTo("1.508,77");
    }

    @Test
    void showsTheDoubtWhereTheTurnoverStandsInTwoRows() {
        assertThat(model(open(SampleDossiers.IN_TWO_BANDS)).page().table().orElseThrow().doubt())
                .hasValueSatisfying(
                        doubt -> assertThat(doubt).contains("AMB-111").contains("€\u00a02.500 of €\u00a05.000"));
    }

    @Test
    void showsNoDoubtInTheMiddleOfARow() {
        assertThat(model(open(SampleDossiers.PRICED)).page().table().orElseThrow().doubt()).isEmpty();
    }

    @Test
    void followsTheDossierThroughUndo() {
        OpenDossier dossier = open(SampleDossiers.PRICED);
        QuoteViewModel model = model(dossier);

        model.togglePin(choice("250000.00", "2500.00"));
        assertThat(model.page().variants()).hasSize(3);
        dossier.undo();

        assertThat(model.page().variants()).hasSize(2);
    }
}
