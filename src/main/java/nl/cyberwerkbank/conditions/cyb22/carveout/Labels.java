package nl.cyberwerkbank.conditions.cyb22.carveout;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.Nature;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Refuses an item for each label of a set that it carries (1.3, 1.14, 1.17, 1.24 and 1.25).
final class Labels {
    private Labels() {}

    static List<Ground> refuse(LossItem item, Set<Nature> labels, String rule, List<String> articles) {
        if (item.natures().isEmpty()) {
            return List.of();
        }
        var grounds = new ArrayList<Ground>();
        for (Nature label : labels) {
            if (item.is(label)) {
                grounds.add(Ground.refuses(rule, articles, Fact.choice(item.path("natures"), label)));
            }
        }
        return grounds;
    }
}
