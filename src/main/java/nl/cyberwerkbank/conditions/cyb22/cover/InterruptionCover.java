package nl.cyberwerkbank.conditions.cyb22.cover;

import nl.cyberwerkbank.claim.Interruption;
import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.conditions.cyb22.definition.BusinessInterruptionEvent;
import nl.cyberwerkbank.conditions.cyb22.definition.WaitingPeriod;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.conditions.cyb22.setting.Doubt;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Input;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/// 2.3.1: loss of gross profit through an interruption of the business, caused by one of the triggers of 1.5, once the
/// system was out of use for longer than the waiting period.
@Article({"2.3.1", "1.3", "1.4", "1.5", "1.26", "1.39", "2.1 f", "1.24 e"})
public final class InterruptionCover implements Cover {
    private static final List<String> TRIGGER = List.of("1.5", "1.4", "2.1 f");
    private static final List<String> WAITING = List.of("2.3.1", "1.39");
    private static final List<String> LOSS = List.of("1.3", "2.3.1", "1.24 e");
    private static final List<String> LOSS_IN_PERIOD = List.of("1.3", "2.3.1", "1.26", "1.24 e");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        var facts = matter.facts();
        var interruption = matter.event().interruption();
        return new Grounds()
                .require(
                        facts.interruptionTrigger(),
                        matter.uses(Doubt.SELF_MANAGED),
                        "interruptionTrigger",
                        TRIGGER,
                        Fact.flag(
                                "event.interruption.selfManaged",
                                BusinessInterruptionEvent.selfManaged(matter.event())),
                        Fact.flag(
                                "event.interruption.dataLost", interruption.map(Interruption::dataLost).orElse(false)))
                .require(
                        facts.longerThanWaitingPeriod(),
                        matter.uses(Doubt.WAITING_PERIOD),
                        "waitingPeriod",
                        WAITING,
                        Fact.number("policy.waitingPeriodHours", matter.policy().waitingPeriodHours()),
                        minutes(matter))
                .add(Ground.passes("interruptionLoss", facts.indemnityPeriod().isPresent() ? LOSS_IN_PERIOD : LOSS))
                .all();
    }

    private static Input minutes(Matter matter) {
        BigInteger minutes =
                matter.event()
                        .interruption()
                        .flatMap(interruption ->
                                WaitingPeriod.measuredMinutes(interruption, matter.readings())
                                        .map(measured -> measured.subtract(interruption.plannedMinutes())))
                        .orElse(BigInteger.ZERO);
        return Fact.number("event.interruption.systemUnavailableMinutes", new BigDecimal(minutes));
    }
}
