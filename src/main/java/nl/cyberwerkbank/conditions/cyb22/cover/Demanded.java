package nl.cyberwerkbank.conditions.cyb22.cover;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.ClaimGround;
import nl.cyberwerkbank.claim.choice.ClaimType;
import nl.cyberwerkbank.claim.choice.Claimant;
import nl.cyberwerkbank.claim.choice.ItemType;
import nl.cyberwerkbank.conditions.cyb22.definition.EstablishedGround;
import nl.cyberwerkbank.conditions.cyb22.definition.ThirdParty;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.conditions.cyb22.setting.Doubt;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 1.1 and 1.9 with 2.2.1 and 2.2.2: a third party makes a claim, on ground of an insured event. After a breach of the
/// card standard only the payment provider can.
@Article({"1.1", "1.9", "2.2.1", "2.2.2", "2.2.3"})
final class Demanded {
    private static final List<String> THIRD_PARTY = List.of("1.9");
    private static final List<String> EMPLOYEE = List.of("1.9", "1.36");
    private static final List<String> PAYMENT_PROVIDER = List.of("2.2.2", "1.9");
    private static final List<String> CLAIM = List.of("1.1", "1.25");

    private Demanded() {}

    /// The claim's ground is an insured event that is established here.
    static void onEstablishedGround(LossItem item, Matter matter, Grounds grounds) {
        boolean regulator = item.type() == ItemType.FINE || item.demand().claimType() != ClaimType.THIRD_PARTY_CLAIM;
        grounds.require(
                EstablishedGround.of(item.demand(), matter.event()),
                "claimGround",
                regulator
                        ? EstablishedGround.articlesForRegulator(item.demand())
                        : EstablishedGround.articles(item.demand()),
                Fact.choice(item.path("claimGround"), item.demand().claimGround()));
    }

    /// The claim is one of a third party.
    static void byThirdParty(LossItem item, Matter matter, Grounds grounds) {
        var demand = item.demand();
        grounds.require(
                demand.claimType() == ClaimType.THIRD_PARTY_CLAIM,
                "claimOfThirdParty",
                CLAIM,
                Fact.choice(item.path("claimType"), demand.claimType()));
        var claimant = Fact.choice(item.path("claimant"), demand.claimant());
        if (demand.restsOn(ClaimGround.PCI_BREACH)) {
            grounds.require(
                    demand.claimant() == Claimant.PAYMENT_PROVIDER, "paymentProvider", PAYMENT_PROVIDER, claimant);
        } else if (demand.claimant() == Claimant.EMPLOYEE) {
            grounds.require(
                    ThirdParty.claims(demand, matter.readings()),
                    matter.uses(Doubt.EMPLOYEE_CLAIMS),
                    "claimantEmployee",
                    EMPLOYEE,
                    claimant);
        } else {
            grounds.require(ThirdParty.claims(demand, matter.readings()), "claimant", THIRD_PARTY, claimant);
        }
    }
}
