package nl.cyberwerkbank.policy;

import nl.cyberwerkbank.client.CaseName;

/// What a subsidiary does, as far as 6.1 e asks.
public enum Activity implements CaseName {
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
