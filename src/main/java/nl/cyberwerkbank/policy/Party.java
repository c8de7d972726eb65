package nl.cyberwerkbank.policy;

/// The two parties to the insurance (1.34, 1.37).
public enum Party {
    POLICYHOLDER,
    INSURER
}
