package nl.cyberwerkbank.claim.choice;

/// Consent of the insurer for one item; consent given afterwards counts (AMB-62).
public enum Consent implements Choice {
    PRIOR,
    GRANTED_AFTERWARDS,
    NONE,
    NOT_APPLICABLE
}
