package nl.cyberwerkbank.conditions.cyb22.gate;

import nl.cyberwerkbank.claim.LossEvent;
import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.ClaimGround;
import nl.cyberwerkbank.claim.choice.Coverage;
import nl.cyberwerkbank.claim.choice.EventType;
import nl.cyberwerkbank.conditions.cyb22.runoff.ListedEvent;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.policy.InsuredEvent;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The kinds of event that 6.2 and 6.3 name: breach of personal data or confidentiality, extortion, business
/// interruption and cyber attack. Human error and technical failure count as interruption (AMB-92).
@Article({"6.2", "6.3"})
public final class EarlierEvents {
    private static final Set<EventType> NAMED =
            Arrays.stream(EventType.values())
                    .filter(type -> insured(type).filter(ListedEvent::includes).isPresent())
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventType.class)));

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
            case PRIVACY_BREACH -> ListedEvent.includes(InsuredEvent.PRIVACY_BREACH);
            case CONFIDENTIALITY_BREACH -> ListedEvent.includes(InsuredEvent.CONFIDENTIALITY_BREACH);
            case NETWORK_SECURITY_EVENT ->
                    event.is(EventType.CYBER_ATTACK) && ListedEvent.includes(InsuredEvent.CYBER_ATTACK);
            case MEDIA_EVENT -> ListedEvent.includes(InsuredEvent.MEDIA_EVENT);
            case PCI_BREACH -> ListedEvent.includes(InsuredEvent.PCI_BREACH);
        };
    }

    /// The insured event of 2.1 that an event of this kind is; empty for what is none.
    private static Optional<InsuredEvent> insured(EventType type) {
        return switch (type) {
            case PRIVACY_BREACH -> Optional.of(InsuredEvent.PRIVACY_BREACH);
            case CONFIDENTIALITY_BREACH -> Optional.of(InsuredEvent.CONFIDENTIALITY_BREACH);
            case NETWORK_SECURITY_EVENT -> Optional.of(InsuredEvent.NETWORK_SECURITY_EVENT);
            case MEDIA_EVENT -> Optional.of(InsuredEvent.MEDIA_EVENT);
            case PCI_BREACH -> Optional.of(InsuredEvent.PCI_BREACH);
            case CYBER_ATTACK -> Optional.of(InsuredEvent.CYBER_ATTACK);
            case CYBER_EXTORTION -> Optional.of(InsuredEvent.CYBER_EXTORTION);
            case HUMAN_ERROR, TECHNICAL_FAILURE -> Optional.of(InsuredEvent.BUSINESS_INTERRUPTION);
            case NO_INSURED_EVENT -> Optional.empty();
        };
    }
}
