package nl.cyberwerkbank.conditions.cyb22.exclusion;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.ItemType;
import nl.cyberwerkbank.claim.choice.Nature;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 3.4, second part: damage to things, hardware included. Things used up in salvage are paid with the salvage (2.4.7).
@Article({"3.4", "2.4.7"})
public final class PropertyDamage implements Exclusion {
    private static final List<String> ARTICLES = List.of("3.4", "3.1");
    private static final List<String> IN_SALVAGE = List.of("3.4", "2.4.7");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        if (!item.is(Nature.PROPERTY_DAMAGE)) {
            return List.of();
        }
        return List.of(
                item.type() == ItemType.SALVAGE
                        ? Ground.passes("propertyDamage", IN_SALVAGE)
                        : Ground.refuses("propertyDamage", ARTICLES));
    }
}
