package nl.cyberwerkbank.claim.choice;

/// The form of a claim (1.1).
public enum ClaimType implements Choice {
    THIRD_PARTY_CLAIM,
    REGULATOR_INVESTIGATION,
    CRIMINAL_CASE
}
