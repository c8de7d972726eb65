package nl.cyberwerkbank.conditions.cyb22.definition;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.PerformedBy;
import nl.cyberwerkbank.explain.Article;

/// 1.16: an expert named on the schedule, or another expert from outside engaged with consent.
@Article("1.16")
public final class ItSpecialist {
    private ItSpecialist() {}

    /// Whether an IT specialist did the work.
    public static boolean performed(LossItem item) {
        return item.performedBy() == PerformedBy.LISTED_IT_SPECIALIST
                || (item.performedBy() == PerformedBy.OTHER_EXTERNAL && item.consented());
    }
}
