package nl.cyberwerkbank.conditions.cyb22.definition;

import nl.cyberwerkbank.claim.LossEvent;
import nl.cyberwerkbank.claim.choice.BreachForm;
import nl.cyberwerkbank.claim.choice.EventType;
import nl.cyberwerkbank.explain.Article;

/// 1.15 and 1.27: data were disclosed against the law, or somebody outside got at them. Access by an insured alone, or
/// data that are merely out of reach, is no breach (AMB-36).
@Article({"1.15", "1.27"})
public final class DataBreach {
    private DataBreach() {}

    /// A breach of personal data (1.15).
    @Article("1.15")
    public static boolean ofPersonalData(LossEvent event) {
        return event.is(EventType.PRIVACY_BREACH) && exposed(event);
    }

    /// A breach of confidentiality (1.27).
    @Article("1.27")
    public static boolean ofConfidentiality(LossEvent event) {
        return event.is(EventType.CONFIDENTIALITY_BREACH) && exposed(event);
    }

    private static boolean exposed(LossEvent event) {
        return event.breachForm() == BreachForm.UNLAWFUL_DISCLOSURE
                || event.breachForm() == BreachForm.UNAUTHORISED_ACCESS;
    }
}
