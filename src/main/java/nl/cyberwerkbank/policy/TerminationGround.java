package nl.cyberwerkbank.policy;

import nl.cyberwerkbank.client.CaseName;

/// Why a party ends the insurance before its end date (7.1.3, 7.1.4).
public enum TerminationGround implements CaseName {
    AFTER_LOSS,
    MISREPRESENTATION,
    NON_DISCLOSURE
}
