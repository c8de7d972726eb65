package nl.cyberwerkbank.claim.choice;

/// The authority that fines, investigates or started a criminal case (1.30, 1.6).
public enum Authority implements Choice {
    PRIVACY_REGULATOR,
    OTHER_AUTHORITY,
    CRIMINAL_COURT
}
