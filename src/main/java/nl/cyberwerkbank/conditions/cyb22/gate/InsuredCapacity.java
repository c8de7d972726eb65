package nl.cyberwerkbank.conditions.cyb22.gate;

import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 2.1: the event occurred within the capacity for which the policy was taken out.
@Article("2.1")
public final class InsuredCapacity implements CoverGate {
    private static final List<String> ARTICLES = List.of("2.1");

    @Override
    public List<Ground> test(Matter matter) {
        return new Grounds()
                .require(
                        matter.event().withinInsuredCapacity(),
                        "insuredCapacity",
                        ARTICLES,
                        Fact.flag("event.withinInsuredCapacity", matter.event().withinInsuredCapacity()))
                .all();
    }
}
