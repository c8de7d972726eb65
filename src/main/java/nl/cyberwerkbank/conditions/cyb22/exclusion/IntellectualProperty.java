package nl.cyberwerkbank.conditions.cyb22.exclusion;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.ClaimGround;
import nl.cyberwerkbank.claim.choice.Nature;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.explain.Article;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// 3.7 with 1.17 a: infringing the rights or using the secrets of others. Media cover excepts what was not intended and
/// touches no patent.
@Article({"3.7", "1.17 a"})
public final class IntellectualProperty implements Exclusion {
    private static final Set<Nature> UNINTENDED =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            Nature.COPYRIGHT_INFRINGEMENT, Nature.OTHER_IP_INFRINGEMENT, Nature.TRADE_SECRET_OWN_USE));
    private static final Set<Nature> NEVER_COVERED =
            Collections.unmodifiableSet(EnumSet.of(Nature.INTENTIONAL_IP_INFRINGEMENT, Nature.PATENT_INFRINGEMENT));
    private static final List<String> ARTICLES = List.of("3.7", "1.17 a", "3.1");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        if (item.natures().isEmpty()) {
            return List.of();
        }
        var grounds = new Grounds();
        for (Nature label : UNINTENDED) {
            if (item.is(label)) {
                grounds.require(
                        item.demand().restsOn(ClaimGround.MEDIA_EVENT),
                        "intellectualProperty",
                        ARTICLES,
                        Fact.choice(item.path("natures"), label),
                        Fact.choice(item.path("claimGround"), item.demand().claimGround()));
            }
        }
        for (Nature label : NEVER_COVERED) {
            if (item.is(label)) {
                grounds.add(Ground.refuses("intendedOrPatent", ARTICLES, Fact.choice(item.path("natures"), label)));
            }
        }
        return grounds.all();
    }
}
