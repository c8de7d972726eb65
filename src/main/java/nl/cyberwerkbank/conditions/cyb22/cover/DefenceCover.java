package nl.cyberwerkbank.conditions.cyb22.cover;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.Authority;
import nl.cyberwerkbank.claim.choice.ClaimGround;
import nl.cyberwerkbank.claim.choice.ClaimType;
import nl.cyberwerkbank.claim.choice.PerformedBy;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 1.33 with 2.2.1 to 2.2.3: the costs of a defence from outside, with consent, against a claim as for damages or
/// against an investigation or criminal case that the privacy regulator started over a breach of data.
@Article({"1.33", "2.2.1", "2.2.2", "2.2.3", "1.1", "1.30", "1.24 b"})
public final class DefenceCover implements Cover {
    private static final List<String> CONSENT = List.of("1.33", "1.24 b");
    private static final List<String> FROM_OUTSIDE = List.of("1.33");
    private static final List<String> REGULATOR = List.of("2.2.3", "1.1", "1.30");
    private static final List<String> BREACH = List.of("2.2.3");
    private static final List<String> DEFENDING = List.of("1.33 a");
    private static final List<String> DEFENDING_A_NOTIFICATION = List.of("1.33 a", "1.33 b");
    private static final List<String> DEFENDING_SECRECY = List.of("1.33 a", "1.33 c");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        var demand = item.demand();
        var grounds = new Grounds();
        Demanded.onEstablishedGround(item, matter, grounds);
        if (demand.claimType() == ClaimType.THIRD_PARTY_CLAIM) {
            Demanded.byThirdParty(item, matter, grounds);
        } else {
            grounds.require(
                    demand.authority() == Authority.PRIVACY_REGULATOR,
                    "regulatorStarted",
                    REGULATOR,
                    Fact.choice(item.path("authority"), demand.authority()),
                    Fact.choice(item.path("claimType"), demand.claimType()));
            grounds.require(
                    demand.restsOnBreach(),
                    "regulatorOverBreach",
                    BREACH,
                    Fact.choice(item.path("claimGround"), demand.claimGround()));
        }
        grounds.require(item.consented(), "defenceConsent", CONSENT, Fact.choice(item.path("consent"), item.consent()));
        grounds.require(
                item.performedBy() != PerformedBy.OWN_STAFF,
                "defenceFromOutside",
                FROM_OUTSIDE,
                Fact.choice(item.path("performedBy"), item.performedBy()));
        return grounds.add(Ground.passes("defence", workDefended(item))).all();
    }

    private static List<String> workDefended(LossItem item) {
        if (item.demand().claimType() != ClaimType.THIRD_PARTY_CLAIM) {
            return DEFENDING_A_NOTIFICATION;
        }
        return item.demand().restsOn(ClaimGround.CONFIDENTIALITY_BREACH) ? DEFENDING_SECRECY : DEFENDING;
    }
}
