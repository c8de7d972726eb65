package nl.cyberwerkbank.market.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import nl.cyberwerkbank.explain.Origin;
import nl.cyberwerkbank.product.ProductFileException;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

class ScenarioCostTest {
    private static final ScenarioBook BOOK = ScenarioBook.shipped();
    private static final SumFacts BAKERY =
            new SumFacts(
                    Optional.of(BigInteger.valueOf(18_000)),
                    Optional.of(euros("1620000.00")),
                    Map.of("sensitivity", "ordinary", "dependence", "high", "production", "partly"),
                    Map.of());

    private static Money euros(String amount) {
        return Money.of(CurrencyUnit.EUR, new BigDecimal(amount));
    }

    private static CostFigure.Shipped fixed(int value) {
        return new CostFigure.Shipped.Fixed(BigDecimal.valueOf(value));
    }

    private static ScenarioCost cost(String scenario, SumFacts facts) {
        Scenario found = BOOK.scenarios().stream().filter(each -> each.id().equals(scenario)).findFirst().orElseThrow();
        return ScenarioCost.of(found, BOOK, facts);
    }

    @Test
    void aBreachCostsByTheNumberOfPersons() {
        // 2 x 4,000 + 24 x 240 + 18,000 x 1.50 + 18,000 x 0.75 + nothing + 24 x 100
        assertThat(cost("breach", BAKERY).total()).isEqualTo(euros("56660.00"));
        assertThat(cost("breach", BAKERY).open()).isEmpty();
    }

    @Test
    void aStandstillCostsTheClientsOwnGrossProfitOfADay() {
        // 1,620,000 / 365 = 4,438.36; four days, and 60 hours at 120
        assertThat(cost("outage", BAKERY).total()).isEqualTo(euros("24953.44"));
        assertThat(cost("outage", BAKERY).standstillDays()).isEqualByComparingTo("4");
    }

    @Test
    void whatIsUnansweredIsLeftOpenAndNeverTakenForNothing() {
        SumFacts blank = new SumFacts(Optional.empty(), Optional.empty(), Map.of(), Map.of());
        ScenarioCost breach = cost("breach", blank);
        assertThat(breach.open()).contains("sensitivity", "persons");
        assertThat(breach.lines()).extracting(line -> line.line().id()).containsExactly("legal", "publicity");
        assertThat(cost("outage", blank).open()).contains("dependence", "production", "grossProfitPerDay");
    }

    @Test
    void aUsersFigureGoesBeforeTheShippedOne() {
        var own = new OwnFigure(new BigDecimal("8000"), "Offerte van ons IT-bureau", LocalDate.of(2026, 11, 1));
        var facts =
                new SumFacts(
                        BAKERY.persons(), BAKERY.grossProfitPerYear(), BAKERY.answers(), Map.of("forensicDay", own));
        assertThat(cost("breach", facts).total()).isEqualTo(euros("64660.00"));
    }

    @Test
    void aFigureOfTheUserHasASource() {
        assertThatThrownBy(() -> new OwnFigure(BigDecimal.ONE, " ", LocalDate.of(2026, 11, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyShippedFigureSaysWhereItComesFromAndSinceWhen() {
        assertThat(BOOK.figures())
                .isNotEmpty()
                .allSatisfy(figure -> {
                    assertThat(figure.source().nl()).isNotBlank();
                    assertThat(figure.readOn()).isNotNull();
                });
        assertThat(BOOK.figures().stream().filter(figure -> figure.origin() == Origin.FACT))
                .as("what a source printed, in euros")
                .extracting(CostFigure::id, CostFigure::shipped)
                .containsExactly(
                        tuple("forensicDay", fixed(4000)),
                        tuple("itHour", fixed(120)),
                        tuple("legalHour", fixed(240)),
                        tuple("publicityHour", fixed(100)));
    }

    @Test
    void aLineThatNamesNoFigureIsRefused() throws Exception {
        try (var stream = ScenarioCostTest.class.getResourceAsStream("/market/scenarios.yaml")) {
            String yaml = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            assertThatThrownBy(() -> ScenarioFile.read(yaml.replace("times: [ransom]", "times: [bribe]")))
                    .isInstanceOf(ProductFileException.class)
                    .hasMessageContainingAll("scenarios.yaml", "scenarios[ransomware].lines[ransom].times", "bribe");
            assertThatThrownBy(() -> ScenarioFile.read(yaml.replace("low: 5, medium: 10, high: 21", "low: 5")))
                    .isInstanceOf(ProductFileException.class)
                    .hasMessageContainingAll("figures[ransomwareDays].byAnswer.values", "dependence");
        }
    }
}
