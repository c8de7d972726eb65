package nl.cyberwerkbank.conditions.cyb22.decision;

import nl.cyberwerkbank.claim.Interruption;
import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.Authority;
import nl.cyberwerkbank.claim.choice.ClaimType;
import nl.cyberwerkbank.claim.choice.Claimant;
import nl.cyberwerkbank.claim.choice.EventType;
import nl.cyberwerkbank.claim.choice.FailureAt;
import nl.cyberwerkbank.claim.choice.FailureType;
import nl.cyberwerkbank.claim.choice.HumanReason;
import nl.cyberwerkbank.claim.choice.ItemType;
import nl.cyberwerkbank.claim.choice.Nature;
import nl.cyberwerkbank.conditions.cyb22.amount.SolvedInTime;
import nl.cyberwerkbank.conditions.cyb22.definition.BusinessInterruptionEvent;
import nl.cyberwerkbank.conditions.cyb22.exclusion.MediaStatements;
import nl.cyberwerkbank.conditions.cyb22.gate.EarlierEvents;
import nl.cyberwerkbank.conditions.cyb22.gate.InsolvencyCutOff;
import nl.cyberwerkbank.conditions.cyb22.gate.MadeOrDiscoveredInTime;
import nl.cyberwerkbank.conditions.cyb22.gate.OtherCoverAfterEnd;
import nl.cyberwerkbank.conditions.cyb22.gate.TakeoverCutOff;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.obligation.Forfeiture;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.setting.Variant;

import org.joda.money.Money;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Why a named person has to decide: matters that the conditions leave to judgment, and refusals that rest on a
/// doubtful text or on lapsed rights (chapters 1 to 4, 6.2, 7.2 and 7.7).
final class HumanDecisions {
    private static final Map<HumanReason, Ground> GROUNDS =
            Arrays.stream(HumanReason.values())
                    .collect(
                            Collectors.toMap(
                                    Function.identity(),
                                    reason -> Ground.needsHuman("person." + reason.caseName(), articles(reason)),
                                    (one, other) -> one,
                                    () -> new EnumMap<>(HumanReason.class)));

    private final Matter matter;
    private final List<ItemAssessment> items;
    private final Money totalCovered;

    HumanDecisions(Matter matter, List<ItemAssessment> items, Money totalCovered) {
        this.matter = matter;
        this.items = items;
        this.totalCovered = totalCovered;
    }

    /// The reasons that apply here.
    Set<HumanReason> reasons() {
        var reasons = EnumSet.noneOf(HumanReason.class);
        for (HumanReason reason : HumanReason.values()) {
            if (applies(reason)) {
                reasons.add(reason);
            }
        }
        return reasons;
    }

    /// The reason as a finding, with its article.
    static Ground ground(HumanReason reason) {
        return GROUNDS.get(reason);
    }

    private boolean applies(HumanReason reason) {
        return switch (reason) {
            case EXCLUSION_314 -> any(item -> MediaStatements.strikes(item, matter));
            case TRADE_SECRET -> any(item -> item.is(Nature.ENTRUSTED_TRADE_SECRET));
            case PROVIDER_OUTAGE -> providerOutage();
            case FAILED_UPGRADE -> failedUpgrade();
            case SELF_MANAGED -> selfManaged();
            case EMPLOYEE_CLAIMANT -> any(HumanDecisions::employeeClaims);
            case WAIVER_SOLVER ->
                    totalCovered.isPositive()
                            && SolvedInTime.inTime(matter)
                            && matter.facts().waiverEvent()
                            && !SolvedInTime.byItSpecialist(matter);
            case WAIVER_EVENT_TYPE ->
                    totalCovered.isPositive() && SolvedInTime.inTime(matter) && !matter.facts().waiverEvent();
            case FINE_INSURABILITY -> any(HumanDecisions::fineOfRegulator);
            case EXTORTION_CONDITIONS ->
                    !matter.event().extortion().conditionsMet()
                            && (has(ItemType.RANSOM) || has(ItemType.EXTORTION_COSTS));
            case SANCTIONS -> any(item -> item.sanctionedAmount().isPositive());
            case LATE_CIRCUMSTANCE ->
                    matter.timing().circumstanceLate() && any(item -> !MadeOrDiscoveredInTime.inTime(item, matter));
            case PRECAUTIONS -> totalCovered.isPositive() && forfeiture().precautions();
            case OBLIGATIONS -> totalCovered.isPositive() && forfeiture().harm();
            case FRAUD -> matter.file().obligations().intentToMislead();
            case RUN_OFF_EVENT_LIST ->
                    (TakeoverCutOff.before(matter) || InsolvencyCutOff.before(matter))
                            && any(item -> !EarlierEvents.named(item, matter.event()));
            case AFTER_REPORTING_OTHER_COVER -> any(item -> OtherCoverAfterEnd.applies(item, matter));
        };
    }

    private boolean any(Predicate<LossItem> condition) {
        for (ItemAssessment item : items) {
            if (condition.test(item.item())) {
                return true;
            }
        }
        return false;
    }

    private boolean has(ItemType type) {
        return any(item -> item.type() == type);
    }

    private Forfeiture forfeiture() {
        return Forfeiture.of(matter.file().obligations());
    }

    private boolean providerOutage() {
        return (has(ItemType.BUSINESS_INTERRUPTION_LOSS) || has(ItemType.RESTORATION))
                && matter.event()
                        .interruption()
                        .map(Interruption::failureAt)
                        .filter(at -> at == FailureAt.HOSTING_PROVIDER || at == FailureAt.OTHER_PROVIDER)
                        .isPresent();
    }

    private boolean failedUpgrade() {
        return has(ItemType.BUSINESS_INTERRUPTION_LOSS)
                && !matter.facts().attack()
                && matter.event()
                        .interruption()
                        .filter(interruption -> interruption.plannedMinutes().signum() > 0 && interruption.dataLost())
                        .isPresent();
    }

    /// An interruption without trigger, at a system that others manage, of a kind of which own management is asked.
    private boolean selfManaged() {
        return has(ItemType.BUSINESS_INTERRUPTION_LOSS)
                && !matter.facts().interruptionTrigger()
                && !BusinessInterruptionEvent.selfManaged(matter.event())
                && ownManagementAsked();
    }

    private boolean ownManagementAsked() {
        var event = matter.event();
        if (matter.has(Variant.SELF_MANAGED_FOR_EVERY_TRIGGER)) {
            return event.is(EventType.TECHNICAL_FAILURE)
                    || event.is(EventType.HUMAN_ERROR)
                    || event.is(EventType.CYBER_ATTACK)
                    || event.is(EventType.NETWORK_SECURITY_EVENT);
        }
        boolean hardware =
                event.technicalFailure().filter(failure -> failure.type() == FailureType.HARDWARE).isPresent();
        return event.is(EventType.TECHNICAL_FAILURE)
                && (hardware || !matter.has(Variant.SELF_MANAGED_FOR_HARDWARE_ONLY));
    }

    private static boolean employeeClaims(LossItem item) {
        return (item.type() == ItemType.DAMAGES || item.type() == ItemType.DEFENCE_COSTS)
                && item.demand().claimType() == ClaimType.THIRD_PARTY_CLAIM
                && item.demand().claimant() == Claimant.EMPLOYEE;
    }

    private static boolean fineOfRegulator(LossItem item) {
        return item.type() == ItemType.FINE
                && item.demand().authority() == Authority.PRIVACY_REGULATOR
                && item.demand().restsOnBreach();
    }

    private static List<String> articles(HumanReason reason) {
        return List.of(
                switch (reason) {
                    case EXCLUSION_314 -> "3.14";
                    case TRADE_SECRET -> "3.7";
                    case PROVIDER_OUTAGE -> "3.15";
                    case FAILED_UPGRADE -> "3.16";
                    case SELF_MANAGED -> "1.5";
                    case EMPLOYEE_CLAIMANT -> "1.9";
                    case WAIVER_SOLVER, WAIVER_EVENT_TYPE -> "2.4.1 a";
                    case FINE_INSURABILITY -> "1.6";
                    case EXTORTION_CONDITIONS -> "2.4.2";
                    case SANCTIONS -> "2.5.5";
                    case LATE_CIRCUMSTANCE -> "4.2.2";
                    case PRECAUTIONS -> "4.1";
                    case OBLIGATIONS -> "4.6.3";
                    case FRAUD -> "7.7";
                    case RUN_OFF_EVENT_LIST -> "6.2";
                    case AFTER_REPORTING_OTHER_COVER -> "7.2";
                });
    }
}
