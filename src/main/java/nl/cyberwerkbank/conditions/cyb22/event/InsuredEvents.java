package nl.cyberwerkbank.conditions.cyb22.event;

import nl.cyberwerkbank.claim.choice.EventType;
import nl.cyberwerkbank.conditions.cyb22.definition.CredibleExtortion;
import nl.cyberwerkbank.conditions.cyb22.matter.ClaimRule;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 2.1: each event that the file names, and whether its definition is met. An event that is none here closes no cover
/// by itself; each cover asks for the event it needs.
@Article({"2.1 a", "2.1 b", "2.1 c", "2.1 d", "2.1 e", "2.1 f", "2.1 g", "2.1 h"})
public final class InsuredEvents implements ClaimRule {
    @Override
    public List<Ground> test(Matter matter) {
        var grounds = new Grounds();
        for (EventType type : matter.event().types()) {
            grounds.require(
                    established(type, matter),
                    "event." + type.caseName(),
                    articles(type),
                    Fact.choice("event.types", type));
        }
        return grounds.all();
    }

    private static boolean established(EventType type, Matter matter) {
        return switch (type) {
            case PRIVACY_BREACH -> matter.facts().privacyBreach();
            case CONFIDENTIALITY_BREACH -> matter.facts().confidentialityBreach();
            case NETWORK_SECURITY_EVENT, CYBER_ATTACK -> matter.facts().attack();
            case MEDIA_EVENT, PCI_BREACH -> true;
            case CYBER_EXTORTION -> CredibleExtortion.established(matter.event());
            case HUMAN_ERROR -> matter.facts().humanErrorTrigger();
            case TECHNICAL_FAILURE -> matter.facts().technicalFailureTrigger();
            case NO_INSURED_EVENT -> false;
        };
    }

    private static List<String> articles(EventType type) {
        return switch (type) {
            case PRIVACY_BREACH -> List.of("2.1 a", "1.15", "1.23");
            case CONFIDENTIALITY_BREACH -> List.of("2.1 b", "1.27", "1.32");
            case NETWORK_SECURITY_EVENT -> List.of("2.1 c", "1.20", "1.7", "1.2");
            case MEDIA_EVENT -> List.of("2.1 d", "1.17");
            case PCI_BREACH -> List.of("2.1 e", "1.28");
            case CYBER_ATTACK -> List.of("2.1 g", "1.7", "1.2");
            case CYBER_EXTORTION -> List.of("2.1 h", "1.8");
            case HUMAN_ERROR, TECHNICAL_FAILURE -> List.of("1.5", "2.1 f");
            case NO_INSURED_EVENT -> List.of("2.1");
        };
    }
}
