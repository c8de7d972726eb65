package nl.cyberwerkbank.conditions.cyb22.obligation;

import nl.cyberwerkbank.claim.Obligations;
import nl.cyberwerkbank.conditions.cyb22.definition.ResponsibleIndividual;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.setting.Doubt;
import nl.cyberwerkbank.explain.Article;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// 4.1: without reasonable precautions every right lapses, unless the lack was not of a responsible individual's making
/// or the insured makes plausible that the loss did not grow by it (AMB-83).
@Article({"4.1.1", "4.1.2", "4.1.3"})
public final class Precautions {
    private static final List<String> ARTICLES = List.of("4.1", "4.1.1", "4.1.2", "4.1.3");
    private static final List<String> KEPT = List.of("4.1.1");

    /// How much of this loss lapses, and whether more than this loss (AMB-83, AMB-84).
    private static final Set<Doubt> HOW_MUCH_LAPSES =
            Collections.unmodifiableSet(EnumSet.of(Doubt.PRECAUTIONS, Doubt.FORFEITURE_SCOPE));

    private Precautions() {}

    /// Whether the lack of precautions makes every right lapse.
    public static boolean forfeits(Obligations obligations) {
        return !obligations.precautionsSufficient()
                && ResponsibleIndividual.is(obligations.precautionsDecidedBy())
                && !obligations.lossNotIncreasedPlausible();
    }

    /// What 4.1 says of the loss.
    public static Ground test(Matter matter) {
        Obligations obligations = matter.file().obligations();
        if (obligations.precautionsSufficient()) {
            return Ground.passes("precautions", KEPT, Fact.flag("obligations.precautionsSufficient", true));
        }
        var decidedBy = Fact.choice("obligations.precautionsDecidedBy", obligations.precautionsDecidedBy());
        var plausible = Fact.flag("obligations.lossNotIncreasedPlausible", obligations.lossNotIncreasedPlausible());
        return forfeits(obligations)
                ? Ground.refuses("precautions", ARTICLES, decidedBy, plausible).restingOn(matter.uses(HOW_MUCH_LAPSES))
                : Ground.passes("precautionsWithoutEffect", ARTICLES, decidedBy, plausible);
    }
}
