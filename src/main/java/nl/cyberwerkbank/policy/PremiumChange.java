package nl.cyberwerkbank.policy;

import nl.cyberwerkbank.client.CaseName;

/// What a proposal does to the premium (7.4).
public enum PremiumChange implements CaseName {
    LOWER,
    EQUAL,
    HIGHER
}
