package nl.cyberwerkbank.policy;

import nl.cyberwerkbank.client.CaseName;

/// Why an insurance ended.
public enum EndReason implements CaseName {
    NOTICE_BY_POLICYHOLDER,
    NOTICE_BY_INSURER,
    AFTER_LOSS,
    REFUSED_CHANGE,
    CESSATION_OF_BUSINESS,
    NON_PAYMENT,
    MISREPRESENTATION,
    NON_DISCLOSURE
}
