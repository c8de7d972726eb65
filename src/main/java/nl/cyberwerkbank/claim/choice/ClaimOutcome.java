package nl.cyberwerkbank.claim.choice;

/// The outcome of the whole loss.
public enum ClaimOutcome implements Choice {
    COVERED,
    PARTLY_COVERED,
    NOT_COVERED,
    FORFEITED
}
