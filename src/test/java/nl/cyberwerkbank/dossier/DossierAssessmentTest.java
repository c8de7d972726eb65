package nl.cyberwerkbank.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.client.ClientEdit;
import nl.cyberwerkbank.client.IntakeEdit;
import nl.cyberwerkbank.client.SbiCode;
import nl.cyberwerkbank.client.Sector;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.quote.OfferContent;
import nl.cyberwerkbank.quote.UnderwriterAnswer;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

class DossierAssessmentTest {
    private static final ProductCatalog CATALOG = ProductCatalog.shipped("allianz-cyber");
    private static final Preferences PREFERENCES = Preferences.SHIPPED.withOffice(Bakery.OFFICE);

    private static Assessment assessment(Dossier dossier) {
        return Assessment.of(dossier, PREFERENCES.offeringFor(dossier, CATALOG));
    }

    private static Dossier offered(Dossier dossier) {
        return switch (PREFERENCES.offeringFor(dossier, CATALOG).offer(dossier, Bakery.TODAY)) {
            case Offering.Attempt.Made(Dossier made, _) -> made;
            case Offering.Attempt.NotYet(var points) -> throw new AssertionError(points);
        };
    }

    private static UnderwriterAnswer accepted(String... reasons) {
        return UnderwriterAnswer.of(
                UnderwriterAnswer.Verdict.ACCEPTED, "A. Acceptant", Bakery.TODAY, "akkoord", Set.of(reasons));
    }

    private static Dossier inDoubt() {
        var code = SbiCode.parse("64.19", SbiCode.Version.SBI_2025).orElseThrow();
        var edit = new ClientEdit(Bakery.CLIENT);
        edit.sbiCode(Optional.of(code));
        edit.hazardGroup(Optional.of(3));
        edit.hazardReason("kantoor");
        return Bakery.dossier().withClient(edit.toClient()).withAnswer(Optional.of(accepted("FAQ-43")));
    }

    @Test
    void anOfferWaitsForASignatureOnlyWhileTheRiskIsStillOneToQuote() {
        Dossier offered = offered(Bakery.dossier());

        assertThat(assessment(offered).status()).isEqualTo(Assessment.Status.OFFER_TO_BE_SIGNED);
        assertThat(assessment(offered.withIntake(Bakery.INTAKE.withSector(Sector.GAMBLING))).status())
                .isEqualTo(Assessment.Status.NO_QUOTE);
    }

    @Test
    void anAnswerToOtherReasonsLeavesTheReferralOpen() {
        var edit = new IntakeEdit(Bakery.INTAKE);
        edit.backupAndRecoveryPresent(Optional.of(false));
        Dossier referred = Bakery.dossier().withIntake(edit.toIntake());

        assertThat(assessment(referred.withAnswer(Optional.of(accepted("FAQ-07")))).status())
                .isEqualTo(Assessment.Status.REFERRAL_TO_BE_ANSWERED);
        assertThat(assessment(referred.withAnswer(Optional.of(accepted("FAQ-16")))).status())
                .isEqualTo(Assessment.Status.OFFER_TO_BE_MADE);
    }

    @Test
    void theOfferKeepsTheContradictionThatTheScreenShows() {
        OfferContent content = offered(inDoubt()).currentOffer().orElseThrow().content();

        assertThat(assessment(inDoubt()).findings()).extracting(Finding::rule).startsWith("sectorSuggestion");
        assertThat(content.decision().findings()).extracting(Finding::rule).startsWith("sectorSuggestion");
        assertThat(content.answer()).contains(accepted("FAQ-43"));
    }

    @Test
    void theOfferKeepsNoAnswerThatItDoesNotRestOn() {
        Dossier accepted = Bakery.dossier().withAnswer(Optional.of(accepted("FAQ-16")));

        assertThat(offered(accepted).currentOffer().orElseThrow().content().answer()).isEmpty();
    }

    @Test
    void theOfferKeepsTheInsuredCapacity() {
        var wishes = new Dossier.Wishes(Optional.empty(), "bakkerij met winkel", Optional.empty());
        OfferContent content = offered(Bakery.dossier().withWishes(wishes)).currentOffer().orElseThrow().content();

        assertThat(content.terms().insuredCapacity()).isEqualTo("bakkerij met winkel");
    }

    @Test
    void preferencesThatNoLongerFitAreLeftOut() {
        Preferences stale =
                PREFERENCES
                        .withAssumptions(
                                Map.of("gone", "1", "offerValidityDays", "many", "insuranceTaxPercentage", "25"))
                        .withTariffFile(Optional.of("id: broken"));
        Offering offering = stale.offeringFor(Bakery.dossier(), CATALOG);

        assertThat(offering.assumptions().chosen()).isEqualTo(Map.of("insuranceTaxPercentage", "25"));
        assertThat(offering.product()).isEqualTo(CATALOG.forApplicationOn(Bakery.TODAY));
    }
}
