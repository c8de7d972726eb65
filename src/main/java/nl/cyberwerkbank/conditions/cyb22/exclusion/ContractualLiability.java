package nl.cyberwerkbank.conditions.cyb22.exclusion;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.ClaimGround;
import nl.cyberwerkbank.claim.choice.Coverage;
import nl.cyberwerkbank.claim.choice.ItemType;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 3.5: what is owed under a contract only. A penalty under a contract is refused with the definition of damages; the
/// penalties of a payment provider after a breach of the card standard are excepted by 2.2.2. The contractual part of
/// damages is taken off in the amount (AMB-15).
@Article({"3.5", "1.25", "2.2.2"})
public final class ContractualLiability implements Exclusion {
    private static final List<String> EXCLUDED = List.of("3.5", "1.25", "3.1");
    private static final List<String> EXCEPTED = List.of("3.5", "2.2.2");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        if (item.type() != ItemType.CONTRACTUAL_PENALTY || item.coverage() != Coverage.A) {
            return List.of();
        }
        boolean excepted = item.demand().restsOn(ClaimGround.PCI_BREACH);
        return new Grounds()
                .require(
                        excepted,
                        "contractualLiability",
                        excepted ? EXCEPTED : EXCLUDED,
                        Fact.choice(item.path("claimGround"), item.demand().claimGround()))
                .all();
    }
}
