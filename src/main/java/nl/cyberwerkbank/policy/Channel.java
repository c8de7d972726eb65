package nl.cyberwerkbank.policy;

import nl.cyberwerkbank.client.CaseName;

/// How a notice, request or report reached the other party.
public enum Channel implements CaseName {
    LETTER,
    EMAIL,
    PORTAL,
    TELEPHONE
}
