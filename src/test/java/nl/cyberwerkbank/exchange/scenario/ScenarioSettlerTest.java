package nl.cyberwerkbank.exchange.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.claim.choice.EventType;
import nl.cyberwerkbank.claim.choice.ItemType;
import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.market.scenario.CoveredCost;
import nl.cyberwerkbank.market.scenario.OwnFigure;
import nl.cyberwerkbank.market.scenario.Scenario;
import nl.cyberwerkbank.market.scenario.ScenarioBook;
import nl.cyberwerkbank.market.scenario.ScenarioCost;
import nl.cyberwerkbank.market.scenario.Schedule;
import nl.cyberwerkbank.market.scenario.SumFacts;
import nl.cyberwerkbank.product.ClaimTerms;
import nl.cyberwerkbank.product.PolicyTerms;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class ScenarioSettlerTest {
    private static final ScenarioBook BOOK = ScenarioBook.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final ScenarioSettler SETTLER = new ScenarioSettler(ClaimTerms.shipped(), PolicyTerms.shipped());

    private static Money euros(long amount) {
        return Money.ofMajor(CurrencyUnit.EUR, amount);
    }

    private static SumFacts facts(long persons, long grossProfit, Map<String, OwnFigure> figures) {
        return new SumFacts(
                Optional.of(BigInteger.valueOf(persons)),
                Optional.of(euros(grossProfit)),
                Map.of("sensitivity", "special", "dependence", "high", "production", "partly"),
                figures);
    }

    private static OwnFigure own(String value) {
        return new OwnFigure(new BigDecimal(value), "de klant", DAY);
    }

    private static ScenarioCost cost(String id, SumFacts facts) {
        Scenario scenario = BOOK.scenarios().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
        return ScenarioCost.of(scenario, BOOK, facts);
    }

    private static CoveredCost settled(ScenarioCost cost, long sum, long deductible, String waiting) {
        var schedule = new Schedule(List.of(euros(sum)), euros(deductible), new BigDecimal(waiting), euros(0));
        return SETTLER.settle(cost, schedule, DAY, Readings.defaults()).getFirst();
    }

    @Test
    void everyScenarioSpeaksInTermsOfTheConditions() {
        for (Scenario scenario : BOOK.scenarios()) {
            assertThat(scenario.events()).allSatisfy(event -> assertThat(written(EventType.values())).contains(event));
            assertThat(scenario.lines())
                    .allSatisfy(line -> assertThat(written(ItemType.values())).contains(line.item()));
        }
    }

    private static List<String> written(CaseName[] constants) {
        return Arrays.stream(constants).map(CaseName::caseName).toList();
    }

    @Test
    void everyScenarioIsCoveredInFullUnderALargeSumButTheDeductible() {
        for (Scenario scenario : BOOK.scenarios()) {
            var cost = ScenarioCost.of(scenario, BOOK, facts(20_000, 1_000_000, Map.of("ransom", own("50000"))));
            CoveredCost covered = settled(cost, 2_500_000, 2_500, "8");
            assertThat(covered.refused()).as(scenario.id()).isEmpty();
            assertThat(covered.uninsured()).as(scenario.id()).isEqualTo(euros(2_500));
            assertThat(covered.aboveSum().isZero()).isTrue();
        }
    }

    @Test
    void whatLiesAboveTheSumStaysUninsured() {
        var cost = cost("breach", facts(60_000, 1_000_000, Map.of()));
        CoveredCost covered = settled(cost, 250_000, 2_500, "8");
        assertThat(covered.paid()).isEqualTo(euros(250_000));
        assertThat(covered.uninsured()).isEqualTo(cost.total().minus(euros(250_000)));
        assertThat(covered.aboveSum()).isEqualTo(covered.uninsured().minus(euros(2_500)));
    }

    @Test
    void aStandstillBelowTheWaitingPeriodIsNotCovered() {
        var brief = cost("outage", facts(10, 365_000, Map.of("outageDays", own("0.25"))));
        CoveredCost covered = settled(brief, 1_000_000, 0, "8");
        assertThat(covered.refused()).containsExactly("interruption");
        assertThat(covered.notCovered()).isEqualTo(euros(250));
    }

    @Test
    void aScenarioWithoutCostIsSettledAtNothing() {
        var cost = cost("transfer", facts(0, 0, Map.of("transfer", own("0"), "transferForensicDays", own("0"))));
        assertThat(settled(cost, 250_000, 2_500, "8").uninsured().isZero()).isTrue();
    }

    @Test
    void aStandstillBeyondTheIndemnityPeriodIsCoveredForThatPeriodOnly() {
        // 3,650,000 a year is 10,000 a day; 300 days, of which 180 count (1.26)
        var cost = cost("outage", facts(1, 3_650_000, Map.of("outageDays", own("300"))));
        assertThat(cost.total()).isGreaterThanOrEqualTo(euros(3_000_000));
        CoveredCost covered = settled(cost, 5_000_000, 0, "8");
        assertThat(cost.total().minus(covered.covered())).isEqualTo(euros(1_200_000));
    }
}
