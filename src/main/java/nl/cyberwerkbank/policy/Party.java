package nl.cyberwerkbank.policy;

import nl.cyberwerkbank.client.CaseName;

/// The two parties to the insurance (1.34, 1.37).
public enum Party implements CaseName {
    POLICYHOLDER,
    INSURER
}
