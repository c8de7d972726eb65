package nl.cyberwerkbank.conditions.cyb22.definition;

import nl.cyberwerkbank.claim.LossEvent;
import nl.cyberwerkbank.claim.choice.AffectedSystem;
import nl.cyberwerkbank.claim.choice.EventType;
import nl.cyberwerkbank.claim.choice.Intrusion;
import nl.cyberwerkbank.explain.Article;

/// 1.7 with 1.2 and 1.20: somebody got into the business computer system or overloaded it. A network security event
/// presupposes it. A failed attempt, mere deception, or a hit on somebody else's system is none (AMB-33).
@Article({"1.7", "1.2", "1.20"})
public final class CyberAttack {
    private CyberAttack() {}

    /// Whether the facts amount to a cyber attack.
    public static boolean established(LossEvent event) {
        return (event.is(EventType.CYBER_ATTACK) || event.is(EventType.NETWORK_SECURITY_EVENT))
                && event.affectedSystem() != AffectedSystem.OUTSIDE_BUSINESS_COMPUTER_SYSTEM
                && event.intrusion() != Intrusion.NONE;
    }
}
