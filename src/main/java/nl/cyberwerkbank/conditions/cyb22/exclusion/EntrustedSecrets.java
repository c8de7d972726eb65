package nl.cyberwerkbank.conditions.cyb22.exclusion;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.Nature;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.conditions.cyb22.setting.Doubt;
import nl.cyberwerkbank.conditions.cyb22.setting.Variant;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 3.7: a secret entrusted to the insured that leaked. By the recommended reading 3.7 means the insured's own
/// infringements only, so it does not strike; a person decides in any case (AMB-17).
@Article("3.7")
public final class EntrustedSecrets implements Exclusion {
    private static final List<String> ARTICLES = List.of("3.7", "1.27");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        if (!item.is(Nature.ENTRUSTED_TRADE_SECRET)) {
            return List.of();
        }
        return new Grounds()
                .require(
                        !matter.has(Variant.ENTRUSTED_SECRETS_EXCLUDED),
                        matter.uses(Doubt.TRADE_SECRETS),
                        "entrustedSecret",
                        ARTICLES)
                .all();
    }
}
