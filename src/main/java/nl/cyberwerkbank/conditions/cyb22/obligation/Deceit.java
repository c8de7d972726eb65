package nl.cyberwerkbank.conditions.cyb22.obligation;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.Obligations;
import nl.cyberwerkbank.claim.choice.ForfeitureJustified;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.setting.Doubt;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Finding;

import java.util.List;

/// 4.6.3, second rule, and 7.7: who misleads the insurer with intent loses every right, as far as the deceit justifies
/// it; a false item is never paid (AMB-86).
@Article({"4.6.3", "7.7"})
public final class Deceit {
    private static final List<String> ARTICLES = List.of("4.6.3", "7.7");

    private static final String FALSE_ITEM = "falseItem";

    private Deceit() {}

    /// Whether the deceit makes every right lapse.
    public static boolean forfeits(Obligations obligations) {
        return obligations.intentToMislead() && obligations.forfeitureJustified() == ForfeitureJustified.FULL;
    }

    /// What the deceit means for the loss; empty where there was none.
    public static List<Ground> test(Matter matter) {
        Obligations obligations = matter.file().obligations();
        if (!obligations.intentToMislead()) {
            return List.of();
        }
        var justified = Fact.choice("obligations.forfeitureJustified", obligations.forfeitureJustified());
        return List.of(
                forfeits(obligations)
                        ? Ground.refuses("deceit", ARTICLES, justified).restingOn(matter.uses(Doubt.FORFEITURE_SCOPE))
                        : Ground.passes("deceit", ARTICLES, justified));
    }

    /// Whether this finding is that an item is false or forged.
    public static boolean makesFalse(Finding finding) {
        return finding.rule().equals("claim." + FALSE_ITEM);
    }

    /// A false or forged item is refused.
    public static List<Ground> test(LossItem item) {
        return item.fraudulent() ? List.of(Ground.refuses(FALSE_ITEM, ARTICLES)) : List.of();
    }
}
