package nl.cyberwerkbank.conditions.cyb22.amount;

import nl.cyberwerkbank.claim.ItemDetails;
import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.settlement.WorkingLine;
import nl.cyberwerkbank.claim.settlement.WorkingStep;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.setting.Doubt;
import nl.cyberwerkbank.conditions.cyb22.setting.Variant;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.ReadingUse;

import org.joda.money.Money;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The amount for which an item is covered if nothing refuses it: what is claimed, less the parts that its cover leaves
/// out, at most what is reasonable, less what sanctions forbid and what another policy bears.
///
/// @param amount before deductible and limits, never below nothing
/// @param working the steps to it
/// @param reductions a ground for each step that lowered it, or by another reading would
@Article({"2.5.5", "7.6", "3.5", "3.16", "1.14", "2.4.1", "2.4.3", "2.4.4", "2.4.5"})
public record ItemAmount(Money amount, List<WorkingLine> working, List<Ground> reductions) {
    private static final List<String> RESTORATION = List.of("2.4.5");

    /// Whether work in the waiting period counts, and what is measured against that period.
    private static final Set<Doubt> IN_WAITING_PERIOD =
            Collections.unmodifiableSet(EnumSet.of(Doubt.RESTORATION_IN_WAITING, Doubt.WAITING_PERIOD));

    /// The amount of one item.
    public static ItemAmount of(LossItem item, Matter matter) {
        var steps = new Steps(item.amountClaimed());
        takeOffOwnParts(item, matter, steps);
        item.reasonableAmount()
                .ifPresent(reasonable ->
                        steps.atMost(
                                WorkingStep.REASONABLE_AMOUNT, reasonable, item.path("reasonableAmount"), "2.4.1"));
        steps.less(WorkingStep.SANCTIONED_PART, item.sanctionedAmount(), item.path("sanctionedAmount"), "2.5.5");
        item.otherInsurance()
                .ifPresent(other -> {
                    steps.less(WorkingStep.PAID_ELSEWHERE, other.payment(), item.path("otherInsurance.payment"), "7.6");
                    steps.less(
                            WorkingStep.OTHER_DEDUCTIBLE,
                            other.deductible(),
                            item.path("otherInsurance.deductible"),
                            "7.6");
                });
        steps.notBelowZero();
        return new ItemAmount(steps.amount(), steps.lines(), steps.reductions());
    }

    private static void takeOffOwnParts(LossItem item, Matter matter, Steps steps) {
        switch (item.details()) {
            case ItemDetails.None none -> {}
            case ItemDetails.Fine fine -> {}
            case ItemDetails.Investigation investigation -> {}
            case ItemDetails.Salvage salvage -> {}
            case ItemDetails.InterruptionFigures figures -> InterruptionLoss.compute(item, figures, matter, steps);
            case ItemDetails.Damages damages ->
                    steps.less(
                            WorkingStep.CONTRACTUAL_PART,
                            damages.purelyContractualAmount(),
                            item.path("purelyContractualAmount"),
                            "3.5");
            case ItemDetails.Theft theft ->
                    steps.less(WorkingStep.REFUNDED, theft.refundedAmount(), item.path("refundedAmount"), "2.4.3");
            case ItemDetails.Telephone telephone -> {
                steps.less(
                        WorkingStep.AUTHORISED_CALLS,
                        telephone.authorisedAmount(),
                        item.path("authorisedAmount"),
                        "2.4.4");
                steps.less(WorkingStep.NOT_OWED, telephone.amountNotOwed(), item.path("amountNotOwed"), "2.4.4");
            }
            case ItemDetails.Restoration restoration -> takeOffRestoration(item, restoration, matter, steps);
            case ItemDetails.CreditMonitoring monitoring ->
                    steps.atMost(
                            WorkingStep.WITHIN_TWELVE_MONTHS,
                            monitoring.amountWithin12Months(),
                            item.path("amountWithin12Months"),
                            "2.4.1 b");
        }
    }

    /// Improvement is left out; by another reading so is work in a waiting period that was not exceeded (AMB-59).
    private static void takeOffRestoration(
            LossItem item, ItemDetails.Restoration restoration, Matter matter, Steps steps) {
        steps.less(
                WorkingStep.BETTERMENT, restoration.bettermentAmount(), item.path("bettermentAmount"), "1.14", "1.24");
        if (restoration.amountInWaitingPeriod().isZero()) {
            return;
        }
        String field = item.path("amountInWaitingPeriod");
        List<ReadingUse> uses = matter.uses(IN_WAITING_PERIOD);
        if (matter.has(Variant.RESTORATION_ONLY_IF_EXCEEDED) && !matter.facts().longerThanWaitingPeriod()) {
            steps.less(WorkingStep.IN_WAITING_PERIOD, restoration.amountInWaitingPeriod(), field, uses, "2.4.5");
        } else {
            var amount = Fact.amount(field, restoration.amountInWaitingPeriod());
            steps.passes(Ground.passes("restorationInWaitingPeriod", RESTORATION, amount).restingOn(uses));
        }
    }
}
