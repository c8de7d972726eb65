package nl.cyberwerkbank.policy;

import nl.cyberwerkbank.client.CaseName;

/// The eight insured events (2.1 a to h).
public enum InsuredEvent implements CaseName {
    PRIVACY_BREACH,
    CONFIDENTIALITY_BREACH,
    NETWORK_SECURITY_EVENT,
    MEDIA_EVENT,
    PCI_BREACH,
    BUSINESS_INTERRUPTION,
    CYBER_ATTACK,
    CYBER_EXTORTION
}
