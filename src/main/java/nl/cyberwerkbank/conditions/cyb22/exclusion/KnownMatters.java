package nl.cyberwerkbank.conditions.cyb22.exclusion;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.conditions.cyb22.definition.ResponsibleIndividual;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 3.6: matters reported under an earlier policy (a), or known, or that should have been known, to a responsible
/// individual before the insurance began (b). Either is enough (AMB-16).
@Article({"3.6 a", "3.6 b", "1.31"})
public final class KnownMatters implements Exclusion {
    private static final List<String> REPORTED = List.of("3.6 a", "3.1");
    private static final List<String> KNOWN = List.of("3.6 b", "3.1", "1.31");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        if (matter.event().priorKnowledge().isEmpty()) {
            return List.of();
        }
        var knowledge = matter.event().priorKnowledge().get();
        var inception = matter.policy().inceptionDate();
        var grounds =
                new Grounds()
                        .require(
                                !knowledge.reportedUnderEarlierPolicy(),
                                "reportedEarlier",
                                REPORTED,
                                Fact.flag(
                                        "event.priorKnowledge.reportedUnderEarlierPolicy",
                                        knowledge.reportedUnderEarlierPolicy()));
        boolean known =
                knowledge.knownOn().filter(day -> day.isBefore(inception)).isPresent()
                        && ResponsibleIndividual.is(knowledge.knownByFunction());
        grounds.require(
                !known,
                "knownBefore",
                KNOWN,
                Fact.day("event.priorKnowledge.knownOn", knowledge.knownOn()),
                Fact.choice("event.priorKnowledge.knownByFunction", knowledge.knownByFunction()),
                Fact.day("policy.inceptionDate", inception));
        return grounds.require(
                        knowledge.shouldHaveBeenKnownOn().filter(day -> day.isBefore(inception)).isEmpty(),
                        "shouldHaveBeenKnown",
                        KNOWN,
                        Fact.day("event.priorKnowledge.shouldHaveBeenKnownOn", knowledge.shouldHaveBeenKnownOn()),
                        Fact.day("policy.inceptionDate", inception))
                .all();
    }
}
