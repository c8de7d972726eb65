package nl.cyberwerkbank.conditions.cyb22.exclusion;

import nl.cyberwerkbank.claim.Interruption;
import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.ItemType;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.conditions.cyb22.setting.Doubt;
import nl.cyberwerkbank.conditions.cyb22.setting.Variant;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 3.16: planned work and its overrun. An attack, or a failure that costs data, is a new event: then only the planned
/// hours stay out of an interruption loss. Restoration is lifted by a breach as well (AMB-22).
@Article("3.16")
public final class PlannedInterruption implements Exclusion {
    private static final List<String> ARTICLES = List.of("3.16", "3.1");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        if (!SpecificExclusions.reach(item) || matter.event().interruption().isEmpty()) {
            return List.of();
        }
        Interruption interruption = matter.event().interruption().get();
        if (interruption.plannedMinutes().signum() == 0) {
            return List.of();
        }
        boolean lifted =
                matter.facts().attack()
                        || (interruption.dataLost() && !matter.has(Variant.OVERRUN_ALWAYS_EXCLUDED))
                        || (item.type() == ItemType.RESTORATION && matter.facts().breach());
        return new Grounds()
                .require(
                        lifted,
                        matter.uses(Doubt.FAILED_UPGRADE),
                        "plannedInterruption",
                        ARTICLES,
                        Fact.flag("event.interruption.dataLost", interruption.dataLost()))
                .all();
    }
}
