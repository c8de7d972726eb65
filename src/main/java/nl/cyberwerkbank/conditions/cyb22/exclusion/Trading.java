package nl.cyberwerkbank.conditions.cyb22.exclusion;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.ItemType;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 3.9: losses from trading in securities, commodities, derivatives or currencies.
@Article("3.9")
public final class Trading implements Exclusion {
    private static final List<String> ARTICLES = List.of("3.9", "3.1");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        return item.type() == ItemType.TRADING_LOSS ? List.of(Ground.refuses("trading", ARTICLES)) : List.of();
    }
}
