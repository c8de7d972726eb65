package nl.cyberwerkbank.conditions.cyb22.obligation;

import nl.cyberwerkbank.claim.Obligations;
import nl.cyberwerkbank.conditions.cyb22.definition.ResponsibleIndividual;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 4.1: without reasonable precautions every right lapses, unless the lack was not of a responsible individual's making
/// or the insured makes plausible that the loss did not grow by it (AMB-83).
@Article({"4.1.1", "4.1.2", "4.1.3"})
public final class Precautions {
    private static final List<String> ARTICLES = List.of("4.1", "4.1.1", "4.1.2", "4.1.3");
    private static final List<String> KEPT = List.of("4.1.1");

    private Precautions() {}

    /// Whether the lack of precautions makes every right lapse.
    public static boolean forfeits(Obligations obligations) {
        return !obligations.precautionsSufficient()
                && ResponsibleIndividual.is(obligations.precautionsDecidedBy())
                && !obligations.lossNotIncreasedPlausible();
    }

    /// What 4.1 says of the loss.
    public static Ground test(Obligations obligations) {
        if (obligations.precautionsSufficient()) {
            return Ground.passes("precautions", KEPT, Fact.flag("obligations.precautionsSufficient", true));
        }
        var decidedBy = Fact.choice("obligations.precautionsDecidedBy", obligations.precautionsDecidedBy());
        var plausible = Fact.flag("obligations.lossNotIncreasedPlausible", obligations.lossNotIncreasedPlausible());
        return forfeits(obligations)
                ? Ground.refuses("precautions", ARTICLES, decidedBy, plausible)
                : Ground.passes("precautionsWithoutEffect", ARTICLES, decidedBy, plausible);
    }
}
