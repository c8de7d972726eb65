package nl.cyberwerkbank.policy;

/// How a notice, request or report reached the other party.
public enum Channel {
    LETTER,
    EMAIL,
    PORTAL,
    TELEPHONE
}
