package nl.cyberwerkbank.claim.choice;

/// Where the failure or interruption was (3.15).
public enum FailureAt implements Choice {
    OWN_SYSTEM,
    UTILITY,
    HOSTING_PROVIDER,
    OTHER_PROVIDER
}
