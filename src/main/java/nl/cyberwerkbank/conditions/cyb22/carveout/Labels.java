package nl.cyberwerkbank.conditions.cyb22.carveout;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.Nature;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.explain.Input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Refuses or notes an item for each label of a set that it carries (1.3, 1.14, 1.17, 1.24 and 1.25).
final class Labels {
    private Labels() {}

    static List<Ground> refuse(LossItem item, Set<Nature> labels, String rule, List<String> articles) {
        return item.natures().isEmpty() ? List.of() : each(item, labels, fact -> Ground.refuses(rule, articles, fact));
    }

    /// Says of a label that it stands in no one's way.
    static List<Ground> note(LossItem item, Set<Nature> labels, String rule, List<String> articles) {
        return item.natures().isEmpty() ? List.of() : each(item, labels, fact -> Ground.passes(rule, articles, fact));
    }

    private static List<Ground> each(LossItem item, Set<Nature> labels, Function<Input, Ground> ground) {
        var grounds = new ArrayList<Ground>();
        for (Nature label : labels) {
            if (item.is(label)) {
                grounds.add(ground.apply(Fact.choice(item.path("natures"), label)));
            }
        }
        return grounds;
    }
}
