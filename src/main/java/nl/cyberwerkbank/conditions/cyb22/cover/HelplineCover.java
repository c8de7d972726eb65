package nl.cyberwerkbank.conditions.cyb22.cover;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 2.3.2, note: the helpline is paid for inside the sum, provided that there is cover.
@Article("2.3.2")
public final class HelplineCover implements Cover {
    private static final List<String> ARTICLES = List.of("2.3.2");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        return List.of(Ground.passes("helpline", ARTICLES));
    }
}
