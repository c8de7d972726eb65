package nl.cyberwerkbank.conditions.cyb22.gate;

import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 7.3: the state of the premium gives cover for this report.
@Article("7.3")
public final class PremiumPaid implements CoverGate {
    private static final List<String> ARTICLES = List.of("7.3");

    @Override
    public List<Ground> test(Matter matter) {
        return new Grounds()
                .require(
                        matter.policy().premiumCover(),
                        "premiumPaid",
                        ARTICLES,
                        Fact.flag("policy.premiumCover", matter.policy().premiumCover()))
                .all();
    }
}
