package nl.cyberwerkbank.conditions.cyb22.decision;

import nl.cyberwerkbank.claim.ChargedYear;
import nl.cyberwerkbank.claim.Euros;
import nl.cyberwerkbank.claim.choice.ClaimOutcome;
import nl.cyberwerkbank.claim.choice.HumanReason;
import nl.cyberwerkbank.claim.choice.ItemType;
import nl.cyberwerkbank.claim.settlement.Citations;
import nl.cyberwerkbank.claim.settlement.SettledItem;
import nl.cyberwerkbank.claim.settlement.Settlement;
import nl.cyberwerkbank.claim.settlement.Totals;
import nl.cyberwerkbank.claim.settlement.WorkingLine;
import nl.cyberwerkbank.claim.settlement.WorkingStep;
import nl.cyberwerkbank.conditions.cyb22.amount.CoveredItem;
import nl.cyberwerkbank.conditions.cyb22.amount.LossLimits;
import nl.cyberwerkbank.conditions.cyb22.amount.SolvedInTime;
import nl.cyberwerkbank.conditions.cyb22.amount.YearCharged;
import nl.cyberwerkbank.conditions.cyb22.definition.IndemnityPeriod;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.obligation.Forfeiture;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.setting.Doubt;
import nl.cyberwerkbank.conditions.cyb22.setting.Variant;
import nl.cyberwerkbank.conditions.cyb22.terrorism.TerrorismShare;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Value;

import org.joda.money.Money;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// The stages after the items: waiver, deductible and limits, obligations, terrorism (5.1 and 5.2).
final class LossSettlement {
    private static final List<String> LIMITS = List.of("5.1", "2.5.1");
    private static final List<String> DEDUCTIBLE = List.of("5.2", "1.11", "2.5.3");
    private static final List<String> TELEPHONE_DEDUCTIBLE = List.of("5.2", "1.11", "2.5.3", "FAQ-36");
    private static final List<String> OTHER_INSURANCE = List.of("7.6");
    private static final List<String> INCREASE = List.of("4.1.2");

    private final Matter matter;
    private final List<ItemAssessment> items;
    private final List<CoveredItem> covered;
    private final List<Ground> grounds;
    private final List<WorkingLine> working = new ArrayList<>();

    /// @param grounds what was found on the loss as a whole so far; more is added
    LossSettlement(Matter matter, List<ItemAssessment> items, List<CoveredItem> covered, List<Ground> grounds) {
        this.matter = matter;
        this.items = items;
        this.covered = covered;
        this.grounds = grounds;
    }

    Settlement settle() {
        ChargedYear year = YearCharged.of(matter);
        LossLimits limits = LossLimits.of(covered, matter, year);
        working.addAll(limits.working());
        grounds.add(YearCharged.test(matter));
        grounds.addAll(SolvedInTime.test(matter));
        limitGrounds(limits, year);
        grounds.addAll(Forfeiture.grounds(matter));

        Forfeiture forfeiture = Forfeiture.of(matter.file().obligations());
        Money payable = limits.payment();
        boolean forfeited = false;
        if (forfeiture.any() && limits.totalCovered().isPositive()) {
            payable = afterForfeiture(forfeiture, limits);
            forfeited = payable.isZero();
        }
        boolean lapsedInPart = forfeiture.any() && !forfeited && limits.totalCovered().isPositive();
        TerrorismShare share = TerrorismShare.of(matter, payable);
        share.ground().ifPresent(grounds::add);
        share.working().ifPresent(working::add);

        Set<HumanReason> reasons = new HumanDecisions(matter, items, limits.totalCovered()).reasons();
        reasons.forEach(reason -> grounds.add(HumanDecisions.ground(reason)));
        return settlement(limits, year, forfeited, lapsedInPart, share, reasons);
    }

    /// What lapsed rights leave: nothing, or by another reading of 4.1.2 what the loss would have been without its
    /// increase (AMB-83).
    private Money afterForfeiture(Forfeiture forfeiture, LossLimits limits) {
        var increase = matter.file().obligations().lossIncreaseAmount();
        boolean everything =
                forfeiture.harm() || forfeiture.deceit() || !matter.has(Variant.INCREASE_ONLY) || increase.isEmpty();
        if (everything) {
            working.add(new WorkingLine(WorkingStep.FORFEITED, List.of(), Euros.ZERO, lapsing(forfeiture)));
            return Euros.ZERO;
        }
        Money withoutIncrease =
                Euros.notBelowZero(
                        Euros.lower(
                                limits.totalAfterSublimits().minus(increase.get()),
                                limits.totalCovered().minus(increase.get()).minus(limits.deductibleBorne())));
        Money payable = Euros.lower(limits.payment(), withoutIncrease);
        working.add(
                new WorkingLine(
                        WorkingStep.LOSS_INCREASE, List.of(new Value.Amount(increase.get())), payable, INCREASE));
        return payable;
    }

    private static List<String> lapsing(Forfeiture forfeiture) {
        var articles = new ArrayList<String>(3);
        if (forfeiture.precautions()) {
            articles.add("4.1");
        }
        if (forfeiture.harm() || forfeiture.deceit()) {
            articles.add("4.6.3");
        }
        if (forfeiture.deceit()) {
            articles.add("7.7");
        }
        return articles;
    }

    private void limitGrounds(LossLimits limits, ChargedYear year) {
        boolean telephone = anyCovered(item -> item.is(ItemType.TELEPHONE_HACKING));
        grounds.add(
                Ground.passes(
                                "deductible",
                                telephone ? TELEPHONE_DEDUCTIBLE : DEDUCTIBLE,
                                Fact.amount("deductibleApplied", limits.deductible()))
                        .restingOn(matter.uses(deductibleDoubts())));
        grounds.add(
                Ground.passes(
                                "limits",
                                LIMITS,
                                Fact.amount("totalAfterSublimits", limits.totalAfterSublimits()),
                                Fact.amount("policy.sumInsured", year.sumInsured()),
                                Fact.amount("availableSumInsured", year.available()))
                        .restingOn(severalCoverages() ? matter.uses(Doubt.SERIES_SCOPE) : List.of()));
        if (anyCovered(item -> item.item().paidElsewhere())) {
            grounds.add(Ground.passes("otherInsurance", OTHER_INSURANCE).restingOn(matter.uses(Doubt.OTHER_LIMIT)));
        }
    }

    /// The doubts about the deductible that the covered items raise.
    private Set<Doubt> deductibleDoubts() {
        var doubts = EnumSet.of(Doubt.DEDUCTIBLE_ORDER, Doubt.TELEPHONE_DEDUCTIBLE);
        if (anyCovered(item -> item.is(ItemType.SALVAGE))) {
            doubts.add(Doubt.SALVAGE_DEDUCTIBLE);
        }
        if (anyCovered(item -> item.item().otherInsurance().isPresent())) {
            doubts.add(Doubt.OTHER_DEDUCTIBLE);
        }
        if (severalCoverages()) {
            doubts.add(Doubt.SERIES_SCOPE);
        }
        return doubts;
    }

    private boolean anyCovered(Predicate<CoveredItem> condition) {
        for (CoveredItem item : covered) {
            if (condition.test(item)) {
                return true;
            }
        }
        return false;
    }

    private boolean severalCoverages() {
        return anyCovered(item -> !item.under(covered.getFirst().item().coverage()));
    }

    private Settlement settlement(
            LossLimits limits,
            ChargedYear year,
            boolean forfeited,
            boolean lapsedInPart,
            TerrorismShare share,
            Set<HumanReason> reasons) {
        List<SettledItem> settled = new ArrayList<>(items.size());
        Money reserved = Euros.ZERO;
        var cited = new ArrayList<Citations>(items.size());
        for (ItemAssessment item : items) {
            SettledItem one = item.settled();
            settled.add(one);
            cited.add(one.cited());
            reserved = reserved.plus(item.reservedAmount());
        }
        var findings = new ArrayList<Finding>(grounds.size());
        var articles = new ArrayList<List<String>>(grounds.size());
        for (Ground ground : grounds) {
            findings.add(ground.finding());
            articles.add(ground.articles());
        }
        var totals =
                new Totals(
                        limits.totalCovered(),
                        limits.totalAfterSublimits(),
                        forfeited ? Euros.ZERO : limits.deductible(),
                        forfeited ? Euros.ZERO : limits.beforeSumInsured(),
                        year.available(),
                        share.payment());
        return new Settlement(
                forfeited ? ClaimOutcome.FORFEITED : outcome(limits, lapsedInPart),
                settled,
                totals,
                year,
                SolvedInTime.waives(matter),
                matter.timing().deemedOn(),
                matter.facts().indemnityPeriod().map(IndemnityPeriod::lastDay),
                share.payableFrom(),
                share.payment().isEmpty(),
                reserved,
                reasons,
                findings,
                working,
                Citations.of(articles, cited));
    }

    private ClaimOutcome outcome(LossLimits limits, boolean lapsedInPart) {
        if (limits.totalCovered().isZero()) {
            return ClaimOutcome.NOT_COVERED;
        }
        if (lapsedInPart) {
            return ClaimOutcome.PARTLY_COVERED;
        }
        for (ItemAssessment item : items) {
            if (!item.coveredAmount().isEqual(item.item().amountClaimed())) {
                return ClaimOutcome.PARTLY_COVERED;
            }
        }
        return ClaimOutcome.COVERED;
    }
}
