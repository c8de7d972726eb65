package nl.cyberwerkbank.claim.choice;

/// The system that was hit; all but the last are part of the business computer system (1.2).
public enum AffectedSystem implements Choice {
    OWN_SYSTEM,
    INDUSTRIAL_CONTROL_SYSTEM,
    PROVIDED_BY_THIRD_PARTY,
    OUTSIDE_BUSINESS_COMPUTER_SYSTEM
}
