package nl.cyberwerkbank.conditions.cyb22.gate;

import nl.cyberwerkbank.claim.LossEvent;
import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.ClaimGround;
import nl.cyberwerkbank.claim.choice.Coverage;
import nl.cyberwerkbank.claim.choice.EventType;
import nl.cyberwerkbank.explain.Article;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// The kinds of event that 6.2 and 6.3 name: breach of personal data or confidentiality, extortion, business
/// interruption and cyber attack. Human error and technical failure count as interruption (AMB-92).
@Article({"6.2", "6.3"})
public final class EarlierEvents {
    private static final Set<EventType> NAMED =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            EventType.PRIVACY_BREACH,
                            EventType.CONFIDENTIALITY_BREACH,
                            EventType.CYBER_EXTORTION,
                            EventType.CYBER_ATTACK,
                            EventType.HUMAN_ERROR,
                            EventType.TECHNICAL_FAILURE));

    private EarlierEvents() {}

    /// Whether the event behind the item is named: for a claim its ground decides, else the kinds of event.
    public static boolean named(LossItem item, LossEvent event) {
        if (item.coverage() == Coverage.A && item.demand().claimGround().isPresent()) {
            return named(item.demand().claimGround().get(), event);
        }
        return !Collections.disjoint(NAMED, event.types());
    }

    private static boolean named(ClaimGround ground, LossEvent event) {
        return switch (ground) {
            case PRIVACY_BREACH, CONFIDENTIALITY_BREACH -> true;
            case NETWORK_SECURITY_EVENT -> event.is(EventType.CYBER_ATTACK);
            case MEDIA_EVENT, PCI_BREACH -> false;
        };
    }
}
