package nl.cyberwerkbank.conditions.cyb22.carveout;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.Nature;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.explain.Article;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// 1.3: lapsed contracts, licences or orders, and sanctions, are no loss of an interruption.
@Article("1.3")
public final class NotInterruptionLoss implements CarveOut {
    private static final Set<Nature> LABELS =
            Collections.unmodifiableSet(EnumSet.of(Nature.LAPSE_OF_CONTRACT, Nature.SANCTION));
    private static final List<String> ARTICLES = List.of("1.3");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        return Labels.refuse(item, LABELS, "notInterruptionLoss", ARTICLES);
    }
}
