package nl.cyberwerkbank.rating;

import static nl.cyberwerkbank.quote.Bakery.euro;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.explain.Origin;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.product.Assumptions;
import nl.cyberwerkbank.product.Product;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.product.ReadingRegister;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.rating.MinimumPremium.Floor;
import nl.cyberwerkbank.rating.ReceiptLine.Step;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class RatingReceiptTest {
    private static final Product PRODUCT = ProductCatalog.shipped("allianz-cyber").forApplicationOn(Bakery.TODAY);
    private static final PremiumChoice SMALLEST = choice("250000.00");
    private static final PremiumChoice LARGER = choice("500000.00");

    private static PremiumChoice choice(String sum) {
        return new PremiumChoice(euro(sum), euro("2500.00"), BigDecimal.valueOf(20));
    }

    private static Assumptions assumptions(Map<String, String> chosen) {
        return new Assumptions(PRODUCT.assumptions(), chosen);
    }

    private static MinimumPremium minimum(String tariffPremium, PremiumChoice choice, Map<String, String> chosen) {
        return MinimumPremium.of(new BigDecimal(tariffPremium), choice, PRODUCT.sums(), assumptions(chosen));
    }

    private static List<ReceiptLine> lines(PremiumChoice choice, Map<String, String> chosen) {
        var facts = RatingFacts.of(Bakery.CLIENT, Bakery.INTAKE);
        List<Money> options = List.of(euro("2500.00"), euro("5000.00"));
        return switch (Rating.price(facts, choice, options, PRODUCT, assumptions(chosen))) {
            case Rated.Priced(var receipt) -> receipt.lines();
            case Rated.Unpriced(var field, _) -> throw new AssertionError(field);
        };
    }

    private static Optional<ReceiptLine> line(Step step, PremiumChoice choice, Map<String, String> chosen) {
        return lines(choice, chosen).stream().filter(line -> line.step() == step).findFirst();
    }

    @Test
    void theFloorIsComparedWithTheRoundedPremium() {
        assertThat(minimum("699.994", SMALLEST, Map.of())).isEqualTo(new MinimumPremium(euro("700.00"), Floor.APPLIED));
        assertThat(minimum("699.995", SMALLEST, Map.of())).isEqualTo(new MinimumPremium(euro("700.00"), Floor.PASSED));
    }

    @Test
    void noFloorHoldsForAnotherSumWhenItHoldsForTheSmallestOnly() {
        Map<String, String> smallestOnly = Map.of("minimumPremiumScope", "smallestSum");

        assertThat(minimum("1.00", LARGER, smallestOnly)).isEqualTo(new MinimumPremium(euro("1.00"), Floor.NONE));
        assertThat(lines(LARGER, smallestOnly))
                .extracting(ReceiptLine::step)
                .doesNotContain(Step.FLOOR_PASSED, Step.FLOOR_APPLIED);
        assertThat(line(Step.FLOOR_PASSED, SMALLEST, smallestOnly)).isPresent();
    }

    @Test
    void theFloorIsAFactForTheSmallestSumAndAnAssumptionForAnyOther() {
        assertThat(line(Step.FLOOR_PASSED, SMALLEST, Map.of()).map(ReceiptLine::source)).contains(Source.faq("FAQ-20"));
        assertThat(line(Step.FLOOR_PASSED, LARGER, Map.of()).map(ReceiptLine::source))
                .contains(new Source("aanname", "AMB-118", Origin.ASSUMPTION));
    }

    @Test
    void taxAndCostsNameTheirAssumptions() {
        ReceiptLine tax = line(Step.TAX, LARGER, Map.of()).orElseThrow();
        ReceiptLine costs = line(Step.COSTS, LARGER, Map.of("policyCosts", "12.50")).orElseThrow();

        assertThat(tax.source()).isEqualTo(new Source("aanname", "U-12", Origin.ASSUMPTION));
        assertThat(tax.figure()).isEqualByComparingTo("491.11");
        assertThat(costs.source()).isEqualTo(new Source("aanname", "U-13", Origin.ASSUMPTION));
        assertThat(costs.figure()).isEqualByComparingTo("12.50");
        assertThat(line(Step.COSTS, LARGER, Map.of())).isEmpty();
    }

    @Test
    void theReadingOfTheBandBoundaryIsTheOneOfTheRegister() {
        assertThat(ReadingRegister.shipped().find(DeductibleChoice.BAND_BOUNDARY.key()))
                .contains(DeductibleChoice.BAND_BOUNDARY);
    }
}
