package nl.cyberwerkbank.claim.choice;

/// The eight listed technical failures of 1.5, and any other, which is none in the sense of the conditions.
public enum FailureType implements Choice {
    POWER_SUPPLY,
    VOLTAGE,
    STATIC_ELECTRICITY,
    OVERHEATING,
    FAILED_UPGRADE,
    SOFTWARE_FAULT,
    INTERNAL_NETWORK,
    HARDWARE,
    OTHER
}
