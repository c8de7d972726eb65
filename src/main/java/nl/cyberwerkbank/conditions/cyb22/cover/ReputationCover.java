package nl.cyberwerkbank.conditions.cyb22.cover;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.PerformedBy;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 2.4.1 d: advice from outside against bad publicity that a covered loss brings, with prior consent.
@Article({"2.4.1 d", "1.24 f"})
public final class ReputationCover implements Cover {
    private static final List<String> OPENING = List.of("2.4.1 d", "1.24 f");
    private static final List<String> ARTICLES = List.of("2.4.1 d");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        return new Grounds()
                .add(Ground.passes("reputationAdvice", OPENING))
                .require(
                        item.performedBy() != PerformedBy.OWN_STAFF,
                        "reputationFromOutside",
                        ARTICLES,
                        Fact.choice(item.path("performedBy"), item.performedBy()))
                .require(
                        item.consented(),
                        "reputationConsent",
                        ARTICLES,
                        Fact.choice(item.path("consent"), item.consent()))
                .all();
    }
}
