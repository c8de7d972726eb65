package nl.cyberwerkbank.quote;

import static nl.cyberwerkbank.quote.Bakery.euro;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.acceptance.Decision;
import nl.cyberwerkbank.client.IntakeEdit;
import nl.cyberwerkbank.client.Sector;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.product.Assumptions;
import nl.cyberwerkbank.product.Product;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.rating.GivenPremium;
import nl.cyberwerkbank.rating.PremiumChoice;
import nl.cyberwerkbank.rating.PremiumReceipt;
import nl.cyberwerkbank.rating.RatingFacts;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class QuoteGridTest {
    private static final Product PRODUCT = ProductCatalog.shipped("allianz-cyber").forApplicationOn(Bakery.TODAY);
    private static final Assumptions ASSUMPTIONS = Assumptions.defaults(PRODUCT.assumptions());
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final RatingFacts FACTS = RatingFacts.of(Bakery.CLIENT, Bakery.INTAKE);

    private static QuoteGrid grid(QuoteFacts facts) {
        return QuoteGrid.of(facts, PRODUCT, ASSUMPTIONS, Readings.defaults());
    }

    @Test
    void pricesTheWorkedExampleToTheCent() {
        PremiumReceipt receipt =
                grid(QuoteFacts.of(FACTS)).cell(Bakery.CHOICE).flatMap(QuoteCell::receipt).orElseThrow();

        assertThat(receipt.premium()).isEqualTo(euro("2338.60"));
        assertThat(receipt.tax()).isEqualTo(euro("491.11"));
        assertThat(receipt.total()).isEqualTo(euro("2829.71"));
        assertThat(receipt.isIndication()).isTrue();
    }

    @Test
    void holdsEverySumWithEveryDeductibleAndCommission() {
        QuoteGrid grid = grid(QuoteFacts.of(FACTS));

        assertThat(grid.sums()).hasSize(6);
        assertThat(grid.rows()).containsExactly(euro("2500.00"), euro("5000.00"));
        assertThat(grid.cells()).hasSize(24).allMatch(cell -> cell.receipt().isPresent());
    }

    @Test
    void withholdsEveryPremiumUntilAnUnderwriterAccepts() {
        var doubtful =
                new RatingFacts(
                        Bakery.INTAKE.withSector(Sector.EXCLUDED_SECTOR_IN_DOUBT),
                        Bakery.CLIENT.sbiCode(),
                        Optional.empty());
        var accepted = answer(UnderwriterAnswer.Verdict.ACCEPTED, "FAQ-43");
        var declined = answer(UnderwriterAnswer.Verdict.DECLINED, "FAQ-43");

        assertThat(grid(QuoteFacts.of(doubtful)).cells()).allMatch(cell -> cell.receipt().isEmpty());
        assertThat(grid(new QuoteFacts(doubtful, List.of(), Optional.of(declined))).cells())
                .allMatch(cell -> cell.receipt().isEmpty());
        assertThat(grid(new QuoteFacts(doubtful, List.of(), Optional.of(accepted))).cells())
                .allMatch(cell -> cell.receipt().isPresent());
    }

    @Test
    void anAnswerOpensNoRiskThatIsReferredForAnotherReason() {
        var edit = new IntakeEdit(Bakery.INTAKE);
        edit.backupAndRecoveryPresent(Optional.of(false));
        var withoutBackup = RatingFacts.of(Bakery.CLIENT, edit.toIntake());
        var sameReason = answer(UnderwriterAnswer.Verdict.ACCEPTED, "FAQ-16", "FAQ-07");
        var otherReason = answer(UnderwriterAnswer.Verdict.ACCEPTED, "FAQ-07");

        assertThat(grid(new QuoteFacts(withoutBackup, List.of(), Optional.of(sameReason))).cells())
                .allMatch(cell -> cell.receipt().isPresent());
        assertThat(grid(new QuoteFacts(withoutBackup, List.of(), Optional.of(otherReason))).cells())
                .isNotEmpty()
                .allMatch(cell -> cell.receipt().isEmpty());
    }

    private static UnderwriterAnswer answer(UnderwriterAnswer.Verdict verdict, String... reasons) {
        return UnderwriterAnswer.of(verdict, "A. Acceptant", Bakery.TODAY, "akkoord", Set.of(reasons));
    }

    @Test
    void aCommissionIsTheSameHoweverManyZerosItIsWrittenWith() {
        var written = new PremiumChoice(euro("250000.00"), euro("2500.00"), new BigDecimal("20.00"));

        assertThat(written).isEqualTo(new PremiumChoice(euro("250000.00"), euro("2500.00"), TWENTY));
        assertThat(written.commissionPercentage()).isEqualTo(TWENTY);
    }

    @Test
    void neverOpensAnExcludedSector() {
        var gambling = new RatingFacts(Bakery.INTAKE.withSector(Sector.GAMBLING), Optional.empty(), Optional.of(3));
        var accepted = answer(UnderwriterAnswer.Verdict.ACCEPTED, "FAQ-43a", "FAQ-43");

        QuoteGrid grid = grid(new QuoteFacts(gambling, List.of(), Optional.of(accepted)));

        assertThat(grid.decision().decision()).isEqualTo(Decision.NO_QUOTE);
        assertThat(grid.cells()).isNotEmpty().allMatch(cell -> cell.receipt().isEmpty());
    }

    @Test
    void showsAPortalPremiumUnchangedInItsOwnCellOnly() {
        var zero = new PremiumChoice(euro("250000.00"), euro("2500.00"), BigDecimal.ZERO);
        var given =
                new GivenPremium(
                        GivenPremium.By.PORTAL,
                        zero.sumInsured(),
                        zero.deductible(),
                        zero.commissionPercentage(),
                        euro("612.34"),
                        Bakery.TODAY,
                        "OFF-1");

        QuoteGrid grid = grid(new QuoteFacts(FACTS, List.of(given), Optional.empty()));
        PremiumReceipt receipt = grid.cell(zero).flatMap(QuoteCell::receipt).orElseThrow();

        assertThat(receipt.premium()).isEqualTo(euro("612.34"));
        assertThat(receipt.isIndication()).isFalse();
        assertThat(grid.cell(Bakery.CHOICE).flatMap(QuoteCell::receipt).orElseThrow().isIndication()).isTrue();
    }

    @Test
    void findsTheCheapestCellOfACommission() {
        QuoteCell cheapest = grid(QuoteFacts.of(FACTS)).cheapest(TWENTY).orElseThrow();

        assertThat(cheapest.choice()).isEqualTo(new PremiumChoice(euro("250000.00"), euro("5000.00"), TWENTY));
    }
}
