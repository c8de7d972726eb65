package nl.cyberwerkbank.conditions.cyb22.definition;

import nl.cyberwerkbank.claim.Demand;
import nl.cyberwerkbank.claim.LossEvent;
import nl.cyberwerkbank.claim.choice.ClaimGround;
import nl.cyberwerkbank.claim.choice.EventType;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 2.1 and 2.2: whether the event that a claim rests on is an insured event here, and the articles that say so.
@Article({"2.1", "2.2"})
public final class EstablishedGround {
    private EstablishedGround() {}

    /// Whether the claim's ground is established; a claim without ground has none.
    public static boolean of(Demand demand, LossEvent event) {
        return demand.claimGround().isPresent() && established(demand.claimGround().get(), event);
    }

    private static boolean established(ClaimGround ground, LossEvent event) {
        return switch (ground) {
            case PRIVACY_BREACH -> DataBreach.ofPersonalData(event);
            case CONFIDENTIALITY_BREACH -> DataBreach.ofConfidentiality(event);
            case NETWORK_SECURITY_EVENT -> CyberAttack.established(event);
            case MEDIA_EVENT -> event.is(EventType.MEDIA_EVENT);
            case PCI_BREACH -> event.is(EventType.PCI_BREACH);
        };
    }

    /// The articles that cover a claim of a third party on this ground, the covering one first.
    public static List<String> articles(Demand demand) {
        return demand.claimGround().map(EstablishedGround::articles).orElse(List.of("2.2.1 a", "2.1"));
    }

    /// The articles that cover what a regulator imposes or investigates on this ground (2.2.3).
    public static List<String> articlesForRegulator(Demand demand) {
        if (demand.restsOn(ClaimGround.PRIVACY_BREACH)) {
            return List.of("2.2.3", "2.1 a", "1.15");
        }
        return demand.restsOn(ClaimGround.CONFIDENTIALITY_BREACH)
                ? List.of("2.2.3", "2.1 b", "1.27")
                : List.of("2.2.3", "2.1");
    }

    private static List<String> articles(ClaimGround ground) {
        return switch (ground) {
            case PRIVACY_BREACH -> List.of("2.2.1 a", "2.1 a", "1.15");
            case CONFIDENTIALITY_BREACH -> List.of("2.2.1 a", "2.1 b", "1.27");
            case NETWORK_SECURITY_EVENT -> List.of("2.2.1 b", "2.1 c", "1.20", "1.7");
            case MEDIA_EVENT -> List.of("2.2.1 c", "2.1 d", "1.17");
            case PCI_BREACH -> List.of("2.2.2", "2.1 e", "1.28");
        };
    }
}
