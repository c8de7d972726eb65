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

/// 1.25: punitive amounts, and taxes, fines or sanctions inside a claim for damages, are no damages.
@Article("1.25")
public final class NotDamages implements CarveOut {
    private static final Set<Nature> LABELS =
            Collections.unmodifiableSet(EnumSet.of(Nature.PUNITIVE_DAMAGES, Nature.TAX_OR_PENALTY));
    private static final List<String> ARTICLES = List.of("1.25");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        return Labels.refuse(item, LABELS, "notDamages", ARTICLES);
    }
}
