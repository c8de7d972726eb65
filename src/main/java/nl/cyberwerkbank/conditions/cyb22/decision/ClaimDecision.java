package nl.cyberwerkbank.conditions.cyb22.decision;

import nl.cyberwerkbank.claim.ClaimFile;
import nl.cyberwerkbank.claim.Euros;
import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.settlement.Settlement;
import nl.cyberwerkbank.conditions.cyb22.amount.CoveredItem;
import nl.cyberwerkbank.conditions.cyb22.cover.CoverOfAnotherItem;
import nl.cyberwerkbank.conditions.cyb22.event.InsuredEvents;
import nl.cyberwerkbank.conditions.cyb22.gate.CoverGate;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.setting.ClaimFigures;
import nl.cyberwerkbank.conditions.cyb22.setting.ReadingsInForce;
import nl.cyberwerkbank.explain.Readings;

import org.joda.money.Money;

import java.util.ArrayList;
import java.util.List;

/// Decides a claim under CYB22, article by article, and settles it (2.1 to 8). Holds nothing between claims; any number
/// of threads may use one.
///
/// The stages: what the definitions establish; each item by its cover, its labels, the exclusions and the gates; the
/// items that follow the cover of others; waiver, deductible and limits; obligations; terrorism.
public final class ClaimDecision {
    private static final InsuredEvents EVENTS = new InsuredEvents();

    private final ClaimFigures terms;

    /// A decision by these figures of the conditions.
    public ClaimDecision(ClaimFigures terms) {
        this.terms = terms;
    }

    /// The settlement of one claim.
    ///
    /// @param readings how the doubts about the text are settled
    public Settlement settle(ClaimFile file, Readings readings) {
        var matter = Matter.of(file, ReadingsInForce.of(readings), terms);
        var grounds = new ArrayList<>(EVENTS.test(matter));
        var closedGates = new ArrayList<Ground>(0);
        for (CoverGate gate : CoverGate.ALL) {
            for (Ground ground : gate.test(matter)) {
                grounds.add(ground);
                if (ground.refuses()) {
                    closedGates.add(ground);
                }
            }
        }
        List<ItemAssessment> items = new ArrayList<>(file.items().size());
        for (LossItem item : file.items()) {
            items.add(ItemAssessment.of(item, matter, closedGates));
        }
        followOtherCover(items);
        return new LossSettlement(matter, items, covered(items), grounds).settle();
    }

    /// Items whose cover follows that of others, once the others are known.
    private static void followOtherCover(List<ItemAssessment> items) {
        Money others = Euros.ZERO;
        for (ItemAssessment item : items) {
            if (!item.item().type().followsOtherCover()) {
                others = others.plus(item.coveredAmount());
            }
        }
        for (ItemAssessment item : items) {
            if (item.item().type().followsOtherCover()) {
                item.add(CoverOfAnotherItem.follows(item.item().type(), others));
            }
        }
    }

    private static List<CoveredItem> covered(List<ItemAssessment> items) {
        var covered = new ArrayList<CoveredItem>(items.size());
        for (ItemAssessment item : items) {
            Money amount = item.coveredAmount();
            if (amount.isPositive()) {
                covered.add(new CoveredItem(item.item(), amount));
            }
        }
        return covered;
    }
}
