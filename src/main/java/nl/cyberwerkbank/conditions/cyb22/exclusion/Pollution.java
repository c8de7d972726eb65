package nl.cyberwerkbank.conditions.cyb22.exclusion;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.Nature;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.explain.Article;

import java.util.ArrayList;
import java.util.List;

/// 3.10: pollution (a), electromagnetic energy, radiation or fields (b), nuclear radiation (c).
@Article({"3.10 a", "3.10 b", "3.10 c"})
public final class Pollution implements Exclusion {
    private static final List<String> POLLUTANT = List.of("3.10 a", "3.1");
    private static final List<String> ELECTROMAGNETIC = List.of("3.10 b", "3.1");
    private static final List<String> NUCLEAR = List.of("3.10 c", "3.1");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        if (item.natures().isEmpty()) {
            return List.of();
        }
        var grounds = new ArrayList<Ground>();
        if (item.is(Nature.POLLUTION)) {
            grounds.add(Ground.refuses("pollution", POLLUTANT));
        }
        if (item.is(Nature.ELECTROMAGNETIC_RADIATION)) {
            grounds.add(Ground.refuses("electromagneticRadiation", ELECTROMAGNETIC));
        }
        if (item.is(Nature.NUCLEAR_RADIATION)) {
            grounds.add(Ground.refuses("nuclearRadiation", NUCLEAR));
        }
        return grounds;
    }
}
