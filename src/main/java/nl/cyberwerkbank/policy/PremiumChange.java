package nl.cyberwerkbank.policy;

/// What a proposal does to the premium (7.4).
public enum PremiumChange {
    LOWER,
    EQUAL,
    HIGHER
}
