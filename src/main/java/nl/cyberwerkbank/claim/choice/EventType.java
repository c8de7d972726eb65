package nl.cyberwerkbank.claim.choice;

/// The kinds of event that a claim may concern (2.1, 1.5). A kind counts only when its definition is met.
public enum EventType implements Choice {
    PRIVACY_BREACH,
    CONFIDENTIALITY_BREACH,
    NETWORK_SECURITY_EVENT,
    MEDIA_EVENT,
    PCI_BREACH,
    CYBER_ATTACK,
    CYBER_EXTORTION,
    HUMAN_ERROR,
    TECHNICAL_FAILURE,
    NO_INSURED_EVENT
}
