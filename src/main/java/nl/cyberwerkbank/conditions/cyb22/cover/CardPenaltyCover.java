package nl.cyberwerkbank.conditions.cyb22.cover;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.ClaimGround;
import nl.cyberwerkbank.claim.choice.Claimant;
import nl.cyberwerkbank.claim.choice.Coverage;
import nl.cyberwerkbank.conditions.cyb22.definition.EstablishedGround;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 2.2.2, second paragraph: penalties under the contract with the payment provider after a breach of the card standard.
/// No other contractual penalty is covered, and none as loss of an interruption (1.3).
@Article({"2.2.2", "1.28", "1.3", "1.24 d"})
public final class CardPenaltyCover implements Cover {
    private static final List<String> UNDER_A = List.of("2.2.2", "1.28", "2.1 e", "1.24 d");
    private static final List<String> PROVIDER = List.of("2.2.2");
    private static final List<String> UNDER_B = List.of("1.3");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        var demand = item.demand();
        if (item.coverage() != Coverage.A) {
            return List.of(Ground.refuses("penaltyAsInterruptionLoss", UNDER_B));
        }
        return new Grounds()
                .require(
                        demand.restsOn(ClaimGround.PCI_BREACH) && EstablishedGround.of(demand, matter.event()),
                        "cardPenalty",
                        UNDER_A,
                        Fact.choice(item.path("claimGround"), demand.claimGround()))
                .require(
                        demand.claimant() == Claimant.PAYMENT_PROVIDER,
                        "cardPenaltyClaimant",
                        PROVIDER,
                        Fact.choice(item.path("claimant"), demand.claimant()))
                .all();
    }
}
