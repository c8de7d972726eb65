package nl.cyberwerkbank.conditions.cyb22.exclusion;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.ItemType;
import nl.cyberwerkbank.claim.choice.Nature;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 3.12: licences and royalties. A licence bought to reproduce data or software is paid as restoration and nowhere else
/// (AMB-20).
@Article({"3.12", "1.14"})
public final class LicenceCosts implements Exclusion {
    private static final List<String> ARTICLES = List.of("3.12", "1.14", "3.1");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        if (item.natures().isEmpty()) {
            return List.of();
        }
        var grounds = new Grounds();
        if (item.is(Nature.REPRODUCTION_LICENCE)) {
            grounds.require(
                    item.type() == ItemType.RESTORATION,
                    "reproductionLicence",
                    ARTICLES,
                    Fact.choice(item.path("type"), item.type()));
        }
        if (item.is(Nature.OTHER_LICENCE)) {
            grounds.add(Ground.refuses("otherLicence", ARTICLES));
        }
        return grounds.all();
    }
}
