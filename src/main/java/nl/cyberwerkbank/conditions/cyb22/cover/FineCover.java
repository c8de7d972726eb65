package nl.cyberwerkbank.conditions.cyb22.cover;

import nl.cyberwerkbank.claim.ItemDetails;
import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.Authority;
import nl.cyberwerkbank.claim.choice.Insurable;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 2.2.3 with 1.6: a fine or other sanction of the privacy regulator over a breach of data, as far as the law lets an
/// insurer bear it. While that is unknown nothing is paid and the amount is reserved (AMB-60).
@Article({"2.2.3", "1.6", "1.30", "1.25", "1.24 c"})
public final class FineCover implements Cover {
    private static final List<String> REGULATOR = List.of("1.6", "1.30", "1.25");
    private static final List<String> BREACH = List.of("2.2.3", "1.24 c");
    private static final List<String> INSURABLE = List.of("1.6", "1.25");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        var demand = item.demand();
        var grounds = new Grounds();
        Demanded.onEstablishedGround(item, matter, grounds);
        grounds.require(
                demand.authority() == Authority.PRIVACY_REGULATOR,
                "fineByRegulator",
                REGULATOR,
                Fact.choice(item.path("authority"), demand.authority()));
        grounds.require(
                demand.restsOnBreach(),
                "fineOverBreach",
                BREACH,
                Fact.choice(item.path("claimGround"), demand.claimGround()));
        return grounds.require(
                        insurable(item) == Insurable.INSURABLE,
                        INSURABILITY_UNKNOWN_OR_NOT,
                        INSURABLE,
                        Fact.choice(item.path("insurable"), insurable(item)))
                .all();
    }

    /// The rule that a fine fails whose insurability is unknown or denied.
    public static final String INSURABILITY_UNKNOWN_OR_NOT = "fineInsurable";

    /// Whether nobody has answered yet if the fine can be insured.
    public static boolean insurabilityUnknown(LossItem item) {
        return insurable(item) == Insurable.UNKNOWN;
    }

    private static Insurable insurable(LossItem item) {
        return item.details() instanceof ItemDetails.Fine fine ? fine.insurable() : Insurable.UNKNOWN;
    }
}
