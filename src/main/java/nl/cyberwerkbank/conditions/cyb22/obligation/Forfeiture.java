package nl.cyberwerkbank.conditions.cyb22.obligation;

import nl.cyberwerkbank.claim.Obligations;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.conditions.cyb22.setting.Doubt;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// Which rules make every right under the policy lapse, for this loss (AMB-84).
///
/// @param precautions lack of precautions (4.1)
/// @param harm a broken obligation that harmed the insurer (4.6.3, first rule)
/// @param deceit intent to mislead that justifies it fully (4.6.3, second rule, and 7.7)
@Article({"4.1", "4.6.3", "7.7"})
public record Forfeiture(boolean precautions, boolean harm, boolean deceit) {
    private static final List<String> HARM = List.of("4.6.3", "4.6");

    /// What the obligations lead to.
    public static Forfeiture of(Obligations obligations) {
        return new Forfeiture(Precautions.forfeits(obligations), harmed(obligations), Deceit.forfeits(obligations));
    }

    private static boolean harmed(Obligations obligations) {
        return obligations.insurerPrejudiced() && anyBroken(obligations);
    }

    private static boolean anyBroken(Obligations obligations) {
        for (Obligation obligation : Obligation.ALL) {
            if (!obligation.kept(obligations)) {
                return true;
            }
        }
        return false;
    }

    /// Every obligation, kept or broken, with what follows.
    public static List<Ground> grounds(Matter matter) {
        Obligations obligations = matter.file().obligations();
        var grounds = new Grounds().add(Precautions.test(matter));
        for (Obligation obligation : Obligation.ALL) {
            grounds.add(test(obligation, obligations));
        }
        if (anyBroken(obligations)) {
            boolean harmed = harmed(obligations);
            grounds.require(
                    !harmed,
                    harmed ? matter.uses(Doubt.FORFEITURE_SCOPE) : List.of(),
                    "harmToInsurer",
                    HARM,
                    Fact.flag("obligations.insurerPrejudiced", obligations.insurerPrejudiced()));
        }
        return grounds.addAll(Deceit.test(matter)).all();
    }

    /// Kept, or broken with or without harm to the insurer.
    private static Ground test(Obligation obligation, Obligations obligations) {
        boolean kept = obligation.kept(obligations);
        var answer = Fact.flag("obligations." + obligation.field(), kept);
        if (!kept && !obligations.insurerPrejudiced()) {
            return Ground.passes("obligationWithoutHarm." + obligation.field(), obligation.articles(), answer);
        }
        String rule = "obligation." + obligation.field();
        return kept
                ? Ground.passes(rule, obligation.articles(), answer)
                : Ground.refuses(rule, obligation.articles(), answer);
    }

    /// Whether something makes every right lapse, however much of the loss is left to lapse.
    public boolean any() {
        return precautions || harm || deceit;
    }
}
