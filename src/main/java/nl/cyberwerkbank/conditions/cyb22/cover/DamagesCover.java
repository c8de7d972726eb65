package nl.cyberwerkbank.conditions.cyb22.cover;

import nl.cyberwerkbank.claim.ItemDetails;
import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.LegalBasis;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 2.2.1 and 2.2.2 with 1.25: damages owed to a third party by judgment, award or a settlement made with consent.
@Article({"2.2.1", "2.2.2", "1.25", "1.24 a"})
public final class DamagesCover implements Cover {
    private static final List<String> BY_JUDGMENT = List.of("1.25 a", "1.24 a");
    private static final List<String> BY_SETTLEMENT = List.of("1.25 b", "1.24 a");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        var grounds = new Grounds();
        Demanded.onEstablishedGround(item, matter, grounds);
        Demanded.byThirdParty(item, matter, grounds);
        if (item.details() instanceof ItemDetails.Damages damages && damages.basis() == LegalBasis.SETTLEMENT) {
            return grounds.require(
                            item.consented(),
                            "settlementConsent",
                            BY_SETTLEMENT,
                            Fact.choice(item.path("consent"), item.consent()))
                    .all();
        }
        return grounds.add(Ground.passes("legallyOwed", BY_JUDGMENT)).all();
    }
}
