package nl.cyberwerkbank.claim.choice;

/// Who claims (1.9).
public enum Claimant implements Choice {
    THIRD_PARTY,
    PAYMENT_PROVIDER,
    EMPLOYEE,
    OTHER_INSURED
}
