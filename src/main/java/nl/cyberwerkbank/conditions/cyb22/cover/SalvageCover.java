package nl.cyberwerkbank.conditions.cyb22.cover;

import nl.cyberwerkbank.claim.ItemDetails;
import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 2.4.7: measures against an immediately threatening danger of a loss that would be covered, things used in them
/// included; no consent is needed, and they are paid inside the sum.
@Article({"2.4.7", "1.24 l"})
public final class SalvageCover implements Cover {
    private static final List<String> DANGER = List.of("2.4.7", "1.24 l");
    private static final List<String> THREATENED = List.of("2.4.7");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        if (!(item.details() instanceof ItemDetails.Salvage salvage)) {
            return List.of(Ground.refuses("immediateDanger", DANGER));
        }
        return new Grounds()
                .require(
                        salvage.dangerImmediate(),
                        "immediateDanger",
                        DANGER,
                        Fact.flag(item.path("dangerImmediate"), salvage.dangerImmediate()))
                .require(
                        salvage.threatenedLossCovered(),
                        "threatenedLoss",
                        THREATENED,
                        Fact.flag(item.path("threatenedLossCovered"), salvage.threatenedLossCovered()))
                .all();
    }
}
