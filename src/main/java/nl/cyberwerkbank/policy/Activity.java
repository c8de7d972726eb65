package nl.cyberwerkbank.policy;

/// What a subsidiary does, as far as 6.1 e asks.
public enum Activity {
    FINANCIAL_INSTITUTION,
    TELECOMMUNICATIONS,
    IT_SERVICE_PROVIDER,
    MANUFACTURING,
    RETAIL,
    WHOLESALE,
    SERVICES,
    GAMBLING,
    OTHER_ACTIVITY
}
