package nl.cyberwerkbank.conditions.cyb22.exclusion;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.OverloadCause;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 3.17: too little capacity for ordinary demand; an attack that overloads is no ordinary demand (AMB-23).
@Article("3.17")
public final class InsufficientCapacity implements Exclusion {
    private static final List<String> ARTICLES = List.of("3.17", "3.1");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        if (!SpecificExclusions.reach(item) || matter.event().interruption().isEmpty()) {
            return List.of();
        }
        OverloadCause cause = matter.event().interruption().get().overloadCause();
        return switch (cause) {
            case NONE -> List.of();
            case CYBER_ATTACK, OWN_SALES_CAMPAIGN, ORDINARY_GROWTH ->
                    new Grounds()
                            .require(
                                    cause == OverloadCause.CYBER_ATTACK,
                                    "insufficientCapacity",
                                    ARTICLES,
                                    Fact.choice("event.interruption.overloadCause", cause))
                            .all();
        };
    }
}
