package nl.cyberwerkbank.exchange.scenario;

import nl.cyberwerkbank.claim.ClaimFile;
import nl.cyberwerkbank.claim.settlement.SettledItem;
import nl.cyberwerkbank.claim.settlement.Settlement;
import nl.cyberwerkbank.conditions.cyb22.decision.ClaimDecision;
import nl.cyberwerkbank.conditions.cyb22.setting.ClaimFigures;
import nl.cyberwerkbank.exchange.casefile.claim.ClaimDefaults;
import nl.cyberwerkbank.exchange.casefile.claim.ClaimReader;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.market.scenario.CoveredCost;
import nl.cyberwerkbank.market.scenario.ScenarioCost;
import nl.cyberwerkbank.market.scenario.ScenarioCost.LineCost;
import nl.cyberwerkbank.market.scenario.Schedule;
import nl.cyberwerkbank.market.scenario.SumAdvice;
import nl.cyberwerkbank.product.ClaimTerms;
import nl.cyberwerkbank.product.PolicyTerms;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Settles scenarios under several sums insured. The facts are those of an insured who does all that the conditions
/// ask: the specialist of the schedule, consent in advance, notice at once; the event is not solved within the hours
/// that let the deductible lapse. Holds nothing between calls; any number of threads may use one.
public final class ScenarioSettler {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final BigDecimal MINUTES_A_DAY = new BigDecimal(24 * 60);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ISO_LOCAL_DATE_TIME;

    private final ClaimReader reader;
    private final ClaimDecision decision;
    private final BigDecimal indemnityDays;

    /// @param claimTerms the terms that decide claims
    /// @param terms their periods for policies
    public ScenarioSettler(ClaimTerms claimTerms, PolicyTerms terms) {
        this.reader = new ClaimReader(ClaimDefaults.of(claimTerms));
        this.decision = new ClaimDecision(ClaimFigures.of(claimTerms, terms));
        this.indemnityDays = new BigDecimal(claimTerms.indemnityDays().value());
    }

    /// Settles every scenario under every sum.
    ///
    /// @param on a day on which it might happen; the insurance began on that day, and the premium is paid
    public SumAdvice settle(List<ScenarioCost> costs, Schedule schedule, LocalDate on, Readings readings) {
        return new SumAdvice(
                schedule,
                costs.stream().map(cost -> new SumAdvice.Settled(cost, settle(cost, schedule, on, readings))).toList());
    }

    /// Settles a scenario under each sum, in their order. A scenario without any cost is settled at nothing.
    ///
    /// @param on a day on which it might happen; the insurance began on that day, and the premium is paid
    public List<CoveredCost> settle(ScenarioCost cost, Schedule schedule, LocalDate on, Readings readings) {
        List<LineCost> lines = cost.lines().stream().filter(line -> line.amount().isPositive()).toList();
        return schedule.sums().stream().map(sum -> settled(cost, lines, schedule, sum, on, readings)).toList();
    }

    private CoveredCost settled(
            ScenarioCost cost, List<LineCost> lines, Schedule schedule, Money sum, LocalDate on, Readings readings) {
        Money nothing = Money.zero(CurrencyUnit.EUR);
        if (lines.isEmpty()) {
            return new CoveredCost(sum, nothing, nothing, nothing, nothing, Set.of(), false);
        }
        Settlement settlement = decision.settle(facts(cost, lines, schedule, sum, on), readings);
        Set<String> refused =
                settlement.items().stream()
                        .filter(item -> item.coveredAmount().isZero())
                        .map(SettledItem::id)
                        .collect(Collectors.toSet());
        return new CoveredCost(
                sum,
                cost.total(),
                settlement.totals().totalCovered(),
                settlement.totals().deductibleApplied(),
                settlement.payment().orElse(nothing),
                refused,
                settlement.humanDecision());
    }

    /// The facts of a claim, read as those of a case file are.
    private ClaimFile facts(ScenarioCost cost, List<LineCost> lines, Schedule schedule, Money sum, LocalDate on) {
        ObjectNode given = JSON.objectNode();
        given.set("policy", policy(schedule, sum, on));
        given.set("event", event(cost, on));
        ArrayNode items = given.putArray("items");
        lines.forEach(line -> items.add(item(line, cost.standstillDays())));
        return reader.read(given);
    }

    private static ObjectNode policy(Schedule schedule, Money sum, LocalDate on) {
        ObjectNode policy = JSON.objectNode();
        policy.put("inceptionDate", on.toString());
        policy.put("endDate", on.plusYears(1).toString());
        policy.put("sumInsured", sum.getAmount());
        policy.put("waitingPeriodHours", schedule.waitingPeriodHours());
        ObjectNode deductibles = policy.putObject("deductibles");
        List.of("A", "B", "C").forEach(cover -> deductibles.put(cover, schedule.deductible().getAmount()));
        return policy;
    }

    private static ObjectNode event(ScenarioCost cost, LocalDate on) {
        ObjectNode event = JSON.objectNode();
        ArrayNode types = event.putArray("types");
        cost.scenario().events().forEach(types::add);
        event.put("occurredOn", on.toString());
        event.put("discoveredOn", on.toString());
        event.put("reportedInWritingOn", on.toString());
        LocalDateTime noon = on.atTime(LocalTime.NOON);
        event.put("noticeReceivedAt", noon.format(MOMENT));
        if (cost.standstillDays().signum() > 0) {
            BigDecimal minutes = cost.standstillDays().multiply(MINUTES_A_DAY).setScale(0, RoundingMode.HALF_UP);
            ObjectNode interruption = event.putObject("interruption");
            interruption.put("systemUnavailableMinutes", minutes.toBigInteger());
            interruption.put("startedAt", noon.format(MOMENT));
            interruption.put("endedAt", noon.plusMinutes(minutes.longValueExact()).format(MOMENT));
            interruption.put("dataLost", true);
        }
        return event;
    }

    private ObjectNode item(LineCost line, BigDecimal standstillDays) {
        ObjectNode item = JSON.objectNode();
        BigDecimal amount = line.amount().getAmount();
        item.put("id", line.line().id());
        item.put("type", line.line().item());
        item.put("coverage", "C");
        item.put("amountClaimed", amount);
        item.put("consent", "prior");
        switch (line.line().item()) {
            case "businessInterruptionLoss" -> {
                item.put("coverage", "B");
                ObjectNode loss = item.putObject("businessInterruption").put("method", "statedLoss");
                loss.put("lossAfterIndemnityPeriod", afterIndemnityPeriod(amount, standstillDays));
            }
            case "creditMonitoring" -> item.put("amountWithin12Months", amount);
            case "cyberTheft" -> item.put("resultOfCyberAttack", true);
            default -> item.put("reasonableSuspicion", true);
        }
        return item;
    }

    /// The part of an evenly spread loss that falls after the indemnity period (1.26), in euros.
    private BigDecimal afterIndemnityPeriod(BigDecimal amount, BigDecimal days) {
        BigDecimal after = days.subtract(indemnityDays).max(BigDecimal.ZERO);
        return after.signum() == 0
                ? BigDecimal.ZERO
                : amount.multiply(after).divide(days, CurrencyUnit.EUR.getDecimalPlaces(), RoundingMode.HALF_UP);
    }
}
