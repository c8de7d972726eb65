package nl.cyberwerkbank.conditions.cyb22.cover;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.PerformedBy;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 2.4.1 b i to vi: help from outside after a breach, or the suspicion of one, with prior consent.
@Article({"2.4.1 b", "1.24 f"})
public final class BreachResponseCover implements Cover {
    private static final List<String> OPENING = List.of("2.4.1 b", "1.24 f");
    private static final List<String> ARTICLES = List.of("2.4.1 b");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        return new Grounds()
                .require(
                        matter.facts().breach() || item.reasonableSuspicion(),
                        "breachOccasion",
                        OPENING,
                        Fact.flag(item.path("reasonableSuspicion"), item.reasonableSuspicion()))
                .require(
                        item.performedBy() != PerformedBy.OWN_STAFF,
                        "breachHelpFromOutside",
                        ARTICLES,
                        Fact.choice(item.path("performedBy"), item.performedBy()))
                .require(item.consented(), "breachConsent", ARTICLES, Fact.choice(item.path("consent"), item.consent()))
                .all();
    }
}
