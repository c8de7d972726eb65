package nl.cyberwerkbank.conditions.cyb22.definition;

import nl.cyberwerkbank.claim.LossEvent;
import nl.cyberwerkbank.claim.choice.EventType;
import nl.cyberwerkbank.explain.Article;

/// 1.8: the threat was credible and probable, looked at objectively.
@Article("1.8")
public final class CredibleExtortion {
    private CredibleExtortion() {}

    /// Whether there was a cyber extortion in the sense of the conditions.
    public static boolean established(LossEvent event) {
        return event.is(EventType.CYBER_EXTORTION) && event.extortion().threatCredibleAndProbable();
    }
}
