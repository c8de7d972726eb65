package nl.cyberwerkbank.conditions.cyb22.exclusion;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.ClaimGround;
import nl.cyberwerkbank.claim.choice.Coverage;
import nl.cyberwerkbank.claim.choice.Nature;
import nl.cyberwerkbank.conditions.cyb22.definition.ThirdParty;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.conditions.cyb22.setting.Doubt;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 3.4, first part: injury to persons. Psychological distress of a third party stays covered where a claim rests on a
/// breach of personal data or a media event.
@Article({"3.4", "3.4 a", "1.9"})
public final class BodilyInjury implements Exclusion {
    private static final List<String> INJURY = List.of("3.4", "3.1");
    private static final List<String> DISTRESS = List.of("3.4 a", "3.4", "3.1");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        if (item.natures().isEmpty()) {
            return List.of();
        }
        var grounds = new Grounds();
        if (item.is(Nature.BODILY_INJURY)) {
            grounds.add(Ground.refuses("bodilyInjury", INJURY));
        }
        if (item.is(Nature.PSYCHOLOGICAL_DISTRESS)) {
            grounds.require(
                    excepted(item, matter),
                    matter.uses(Doubt.EMPLOYEE_CLAIMS),
                    "psychologicalDistress",
                    DISTRESS,
                    Fact.choice(item.path("claimGround"), item.demand().claimGround()),
                    Fact.choice(item.path("claimant"), item.demand().claimant()));
        }
        return grounds.all();
    }

    private static boolean excepted(LossItem item, Matter matter) {
        var demand = item.demand();
        return item.coverage() == Coverage.A
                && (demand.restsOn(ClaimGround.PRIVACY_BREACH) || demand.restsOn(ClaimGround.MEDIA_EVENT))
                && ThirdParty.claims(demand, matter.readings());
    }
}
