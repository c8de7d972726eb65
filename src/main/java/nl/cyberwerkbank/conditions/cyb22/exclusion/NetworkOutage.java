package nl.cyberwerkbank.conditions.cyb22.exclusion;

import nl.cyberwerkbank.claim.Interruption;
import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.FailureAt;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.conditions.cyb22.setting.Doubt;
import nl.cyberwerkbank.conditions.cyb22.setting.Variant;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 3.15: an outage of infrastructure, or of the provider that hosts the website, beyond the insured's control. It
/// strikes business interruption and restoration only, and not where the attack got into the insured's own part
/// (AMB-21).
@Article("3.15")
public final class NetworkOutage implements Exclusion {
    private static final List<String> ARTICLES = List.of("3.15", "3.1");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        if (!SpecificExclusions.reach(item) || matter.event().interruption().isEmpty()) {
            return List.of();
        }
        Interruption interruption = matter.event().interruption().get();
        if (interruption.failureAt() == FailureAt.OWN_SYSTEM) {
            return List.of();
        }
        boolean named =
                interruption.failureAt() == FailureAt.UTILITY || interruption.failureAt() == FailureAt.HOSTING_PROVIDER;
        boolean lifted = interruption.attackOnInsuredsPart() && !matter.has(Variant.PROVIDER_OUTAGE_ALWAYS_EXCLUDED);
        return new Grounds()
                .require(
                        !named || !interruption.beyondInsuredControl() || lifted,
                        matter.uses(Doubt.ATTACK_AT_PROVIDER),
                        "networkOutage",
                        ARTICLES,
                        Fact.choice("event.interruption.failureAt", interruption.failureAt()),
                        Fact.flag("event.interruption.beyondInsuredControl", interruption.beyondInsuredControl()),
                        Fact.flag("event.interruption.attackOnInsuredsPart", interruption.attackOnInsuredsPart()))
                .all();
    }
}
