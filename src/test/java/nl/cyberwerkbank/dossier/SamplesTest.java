package nl.cyberwerkbank.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.cyberwerkbank.acceptance.Decision;
import nl.cyberwerkbank.client.Identifiers;
import nl.cyberwerkbank.client.Sector;
import nl.cyberwerkbank.explain.ReadingUse;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.quote.UnderwriterAnswer;
import nl.cyberwerkbank.rating.GivenPremium;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class SamplesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final ProductCatalog CATALOG = ProductCatalog.shipped("allianz-cyber");
    private static final Samples SAMPLES = Samples.shipped();
    private static final Preferences PREFERENCES = Preferences.SHIPPED.withOffice(SAMPLES.office());
    private static final List<Dossier> DOSSIERS =
            SAMPLES.samples().stream().map(sample -> dossier(sample, TODAY)).toList();

    private static Dossier dossier(Samples.Sample sample, LocalDate today) {
        return sample.dossier("2026-0001", today, dossier -> PREFERENCES.offeringFor(dossier, CATALOG));
    }

    private static Assessment assessment(Dossier dossier) {
        return Assessment.of(dossier, PREFERENCES.offeringFor(dossier, CATALOG));
    }

    private static Dossier named(String name) {
        return dossier(SAMPLES.find(name).orElseThrow(), TODAY);
    }

    @Test
    void areTwentyAndMoreDifferentClients() {
        assertThat(DOSSIERS).hasSizeGreaterThanOrEqualTo(22);
        assertThat(DOSSIERS).extracting(dossier -> dossier.client().legalName()).doesNotHaveDuplicates();
        assertThat(DOSSIERS).extracting(dossier -> dossier.client().kvkNumber()).doesNotHaveDuplicates();
        assertThat(DOSSIERS).extracting(Dossier::id).doesNotHaveDuplicates();
    }

    @Test
    void haveIdentifiersThatCouldBeRight() {
        assertThat(DOSSIERS)
                .extracting(Dossier::client)
                .allMatch(client -> Identifiers.isKvkNumber(client.kvkNumber()))
                .allMatch(client -> Identifiers.isPostcode(client.address().postcode()))
                .allMatch(client -> client.iban().isEmpty() || Identifiers.isIban(client.iban()))
                .allMatch(client -> client.vatId().isEmpty() || Identifiers.isVatId(client.vatId()));
    }

    @Test
    void showEveryOutcomeEveryFailingRuleEveryStatusAndEveryStage() {
        List<Assessment> all = DOSSIERS.stream().map(SamplesTest::assessment).toList();
        assertThat(all).extracting(Assessment::decision).contains(Decision.values());
        assertThat(all).extracting(Assessment::status).contains(Assessment.Status.values());
        assertThat(DOSSIERS).extracting(Dossier::stage).contains(Stage.values());
        assertThat(all.stream().flatMap(one -> one.grid().decision().reasons().stream()).distinct().toList())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.asList(
                                "FAQ-43 FAQ-43a FAQ-43b FAQ-43c FAQ-43d FAQ-43e 1.37 FAQ-06 FAQ-31 FAQ-07 FAQ-08 FAQ-09 FAQ-11 FAQ-12 FAQ-14 FAQ-15 FAQ-16"
                                        .split(" ")));
    }

    @Test
    void holdTheWorkedExampleToTheCent() {
        var receipt = assessment(named("bakkerij-jansen")).advisedReceipt().orElseThrow();
        assertThat(receipt.premium().getAmount()).isEqualByComparingTo("2338.60");
        assertThat(receipt.tax().getAmount()).isEqualByComparingTo("491.11");
        assertThat(receipt.total().getAmount()).isEqualByComparingTo("2829.71");
    }

    @Test
    void standOnTheBounds() {
        var deductible = assessment(named("kinderopvang-de-waterlelie")).grid().deductibles().orElseThrow().finding();
        assertThat(deductible.readings()).extracting(ReadingUse::key).containsExactly("deductibleBandBoundary");
        assertThat(assessment(named("transport-veenstra")).decision()).isEqualTo(Decision.AUTOMATIC_QUOTE);
        assertThat(assessment(named("kleurrijk-wonen")).decision()).isEqualTo(Decision.AUTOMATIC_QUOTE);
    }

    @Test
    void holdAnswersOfTheDeskAPremiumOfThePortalAndACodeThatDisagrees() {
        assertThat(DOSSIERS)
                .flatExtracting(dossier -> dossier.answer().map(UnderwriterAnswer::verdict).stream().toList())
                .contains(UnderwriterAnswer.Verdict.values());
        assertThat(DOSSIERS)
                .flatExtracting(Dossier::given)
                .extracting(GivenPremium::by)
                .contains(GivenPremium.By.PORTAL);
        Dossier broker = named("assurantiekantoor-bos");
        var rules = CATALOG.forApplicationOn(TODAY).acceptance();
        assertThat(rules.sectorToDecideOn(broker.intake().sector().orElseThrow(), broker.client().sbiCode()))
                .isEqualTo(Sector.EXCLUDED_SECTOR_IN_DOUBT);
    }

    @Test
    void haveAnOfferThatIsNearlyOutOfDateWheneverTheyAreUsed() {
        for (LocalDate today : List.of(TODAY, LocalDate.of(2028, 2, 29), LocalDate.of(2031, 1, 1))) {
            Optional<LocalDate> until =
                    dossier(SAMPLES.find("installatiebedrijf-hofstra").orElseThrow(), today)
                            .currentOffer()
                            .map(offer -> offer.content().validUntil());
            assertThat(until).contains(today.plusDays(2));
        }
    }

    @Test
    void areReadStrictly() {
        assertThatThrownBy(() -> Samples.read("x", "{\"appliedDaysAgo\": 1, \"extra\": 2}"))
                .isInstanceOf(DossierFormatException.class)
                .hasMessageStartingWith("x ");
        assertThatThrownBy(() -> Samples.read("x", "{\"appliedDaysAgo\": 1}"))
                .isInstanceOf(DossierFormatException.class)
                .hasMessageContaining("client");
    }
}
