package nl.cyberwerkbank.conditions.cyb22.exclusion;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.Nature;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 3.13: claims over securities law.
@Article("3.13")
public final class Securities implements Exclusion {
    private static final List<String> ARTICLES = List.of("3.13", "3.1");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        return item.is(Nature.SECURITIES_CLAIM) ? List.of(Ground.refuses("securitiesClaim", ARTICLES)) : List.of();
    }
}
