package nl.cyberwerkbank.conditions.cyb22.exclusion;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.Perpetrator;
import nl.cyberwerkbank.conditions.cyb22.definition.ResponsibleIndividual;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 3.2: intent or conscious recklessness of an insured. It strikes the perpetrator; it strikes the company only when
/// the perpetrator is a responsible individual and the insurer attributes it; it strikes no other insured (AMB-12).
@Article({"3.2", "1.31", "1.36"})
public final class Intent implements Exclusion {
    private static final List<String> ARTICLES = List.of("3.2", "3.1", "1.31", "1.36");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        var perpetrator = matter.event().perpetrator();
        if (perpetrator.isEmpty() || !perpetrator.get().intent()) {
            return List.of();
        }
        return new Grounds()
                .require(
                        !strikes(item, perpetrator.get()),
                        "intent",
                        ARTICLES,
                        Fact.choice("event.perpetrator.function", perpetrator.get().function()),
                        Fact.choice(item.path("insured"), item.insured()),
                        Fact.flag("event.perpetrator.attributionInvoked", perpetrator.get().attributionInvoked()))
                .all();
    }

    private static boolean strikes(LossItem item, Perpetrator perpetrator) {
        return switch (item.insured()) {
            case PERPETRATOR -> true;
            case COMPANY -> ResponsibleIndividual.is(perpetrator.function()) && perpetrator.attributionInvoked();
            case OTHER_INSURED_PERSON, OTHER_GROUP_COMPANY -> false;
        };
    }
}
