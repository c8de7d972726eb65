package nl.cyberwerkbank.conditions.cyb22.gate;

import nl.cyberwerkbank.claim.choice.Territory;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 2.5.4: cover is worldwide unless the schedule lists the countries.
@Article("2.5.4")
public final class InsuredTerritory implements CoverGate {
    private static final List<String> ARTICLES = List.of("2.5.4");

    @Override
    public List<Ground> test(Matter matter) {
        var policy = matter.policy();
        boolean inside =
                policy.territory() == Territory.WORLDWIDE
                        || policy.territoryCountries().contains(matter.event().country());
        return new Grounds()
                .require(
                        inside,
                        "insuredTerritory",
                        ARTICLES,
                        Fact.choice("policy.territory", policy.territory()),
                        Fact.text("event.country", matter.event().country()))
                .all();
    }
}
