package nl.cyberwerkbank.conditions.cyb22.exclusion;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.ClaimGround;
import nl.cyberwerkbank.claim.choice.Nature;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.conditions.cyb22.setting.Doubt;
import nl.cyberwerkbank.conditions.cyb22.setting.Variant;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 3.14: wrong descriptions (a), errors in published financial information (b), games of chance (c). The text does not
/// say for which cover; the recommended reading is media cover alone, and a person decides (AMB-10).
@Article({"3.14 a", "3.14 b", "3.14 c"})
public final class MediaStatements implements Exclusion {
    private static final List<String> DESCRIPTION = List.of("3.14 a", "3.1");
    private static final List<String> FINANCIAL = List.of("3.14 b", "3.1");
    private static final List<String> GAMES = List.of("3.14 c", "3.1");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        if (item.natures().isEmpty()) {
            return List.of();
        }
        var grounds = new Grounds();
        require(item, matter, Nature.MISDESCRIPTION, DESCRIPTION, grounds);
        require(item, matter, Nature.FINANCIAL_INFORMATION_ERROR, FINANCIAL, grounds);
        require(item, matter, Nature.GAMBLING_OR_PRIZE_CONTEST, GAMES, grounds);
        return grounds.all();
    }

    private static void require(LossItem item, Matter matter, Nature label, List<String> articles, Grounds grounds) {
        if (item.is(label)) {
            grounds.require(
                    !strikes(item, matter),
                    matter.uses(Doubt.EXCLUSION_314),
                    "mediaStatement",
                    articles,
                    Fact.choice(item.path("natures"), label),
                    Fact.choice(item.path("claimGround"), item.demand().claimGround()));
        }
    }

    /// Whether 3.14 takes this item out of cover, for whichever of its letters.
    public static boolean strikes(LossItem item, Matter matter) {
        boolean labelled =
                item.is(Nature.MISDESCRIPTION)
                        || item.is(Nature.FINANCIAL_INFORMATION_ERROR)
                        || item.is(Nature.GAMBLING_OR_PRIZE_CONTEST);
        boolean reached =
                matter.has(Variant.EXCLUSION_314_EVERYWHERE) || item.demand().restsOn(ClaimGround.MEDIA_EVENT);
        return labelled && reached && !matter.has(Variant.EXCLUSION_314_NOWHERE);
    }
}
