package nl.cyberwerkbank.claim.choice;

/// What a claim under coverage A rests on (2.2.1, 2.2.2).
public enum ClaimGround implements Choice {
    PRIVACY_BREACH,
    CONFIDENTIALITY_BREACH,
    NETWORK_SECURITY_EVENT,
    MEDIA_EVENT,
    PCI_BREACH
}
