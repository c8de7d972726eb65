package nl.cyberwerkbank.claim.choice;

/// Why demand exceeded capacity (3.17).
public enum OverloadCause implements Choice {
    NONE,
    OWN_SALES_CAMPAIGN,
    ORDINARY_GROWTH,
    CYBER_ATTACK
}
