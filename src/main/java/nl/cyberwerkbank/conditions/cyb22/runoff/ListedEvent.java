package nl.cyberwerkbank.conditions.cyb22.runoff;

import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.policy.InsuredEvent;

/// The five events that 6.2 and 6.3 name; the network security event, the media event and the breach of the card
/// standard are missing from that list (AMB-92).
@Article({"6.2", "6.3"})
public final class ListedEvent {
    private ListedEvent() {}

    /// True when an event of this kind stays covered when it came before the cut-off.
    public static boolean includes(InsuredEvent event) {
        return switch (event) {
            case PRIVACY_BREACH, CONFIDENTIALITY_BREACH, BUSINESS_INTERRUPTION, CYBER_ATTACK, CYBER_EXTORTION -> true;
            case NETWORK_SECURITY_EVENT, MEDIA_EVENT, PCI_BREACH -> false;
        };
    }
}
