package nl.cyberwerkbank.conditions.cyb22.decision;

import nl.cyberwerkbank.claim.Euros;
import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.ItemType;
import nl.cyberwerkbank.claim.settlement.Citations;
import nl.cyberwerkbank.claim.settlement.SettledItem;
import nl.cyberwerkbank.claim.settlement.WorkingLine;
import nl.cyberwerkbank.claim.settlement.WorkingStep;
import nl.cyberwerkbank.conditions.cyb22.amount.ItemAmount;
import nl.cyberwerkbank.conditions.cyb22.carveout.CarveOut;
import nl.cyberwerkbank.conditions.cyb22.cover.Cover;
import nl.cyberwerkbank.conditions.cyb22.cover.FineCover;
import nl.cyberwerkbank.conditions.cyb22.exclusion.Exclusion;
import nl.cyberwerkbank.conditions.cyb22.gate.ItemGate;
import nl.cyberwerkbank.conditions.cyb22.matter.ItemRule;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.obligation.Deceit;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.explain.Finding;

import org.joda.money.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One item on its way through the articles (2.2 to 2.4). Grounds are only ever added; one that refuses is enough.
final class ItemAssessment {
    private static final ItemRule[] LIMITS_AND_EXCLUSIONS =
            Stream.concat(CarveOut.ALL.stream(), Exclusion.ALL.stream()).toArray(ItemRule[]::new);
    private static final ItemRule[] GATES = ItemGate.ALL.toArray(ItemRule[]::new);

    private final LossItem item;
    private final List<Ground> grounds = new ArrayList<>(12);
    private final ItemAmount amount;
    private int refusals;
    private boolean insurabilityRefused;

    private ItemAssessment(LossItem item, Matter matter) {
        this.item = item;
        this.amount = ItemAmount.of(item, matter);
    }

    /// The item after its cover, its labels, the exclusions and the gates.
    ///
    /// @param closedGates gates of the whole loss that are closed
    static ItemAssessment of(LossItem item, Matter matter, List<Ground> closedGates) {
        var assessment = new ItemAssessment(item, matter);
        assessment.addAll(Cover.of(item.type()).test(item, matter));
        for (ItemRule rule : LIMITS_AND_EXCLUSIONS) {
            assessment.addAll(rule.test(item, matter));
        }
        assessment.addAll(closedGates);
        for (ItemRule gate : GATES) {
            assessment.addAll(gate.test(item, matter));
        }
        assessment.addAll(Deceit.test(item));
        assessment.addAll(assessment.amount.reductions());
        return assessment;
    }

    /// By index: most rules have nothing to say of an item, and this is asked some thirty times an item.
    private void addAll(List<Ground> more) {
        int size = more.size();
        for (int i = 0; i < size; i++) {
            add(more.get(i));
        }
    }

    void add(Ground ground) {
        grounds.add(ground);
        if (ground.refuses()) {
            refusals++;
            insurabilityRefused |= ground.of(FineCover.INSURABILITY_UNKNOWN_OR_NOT);
        }
    }

    LossItem item() {
        return item;
    }

    List<Ground> grounds() {
        return grounds;
    }

    Money coveredAmount() {
        return refusals == 0 ? amount.amount() : Euros.ZERO;
    }

    /// A fine that only the open question of its insurability keeps from cover (AMB-60).
    Money reservedAmount() {
        boolean onlyInsurability = refusals == 1 && insurabilityRefused;
        return item.type() == ItemType.FINE && onlyInsurability && FineCover.insurabilityUnknown(item)
                ? amount.amount()
                : Euros.ZERO;
    }

    SettledItem settled() {
        List<WorkingLine> working = amount.working();
        var findings = new ArrayList<Finding>(grounds.size());
        var articles = new ArrayList<List<String>>(grounds.size());
        var refusing = new ArrayList<String>(2);
        for (Ground ground : grounds) {
            findings.add(ground.finding());
            articles.add(ground.articles());
            if (ground.refuses()) {
                refusing.add(ground.articles().getFirst());
            }
        }
        if (refusals > 0) {
            working = new ArrayList<>(working);
            working.add(new WorkingLine(WorkingStep.REFUSED, List.of(), Euros.ZERO, refusing));
        }
        return new SettledItem(item.id(), coveredAmount(), working, findings, Citations.of(articles));
    }
}
