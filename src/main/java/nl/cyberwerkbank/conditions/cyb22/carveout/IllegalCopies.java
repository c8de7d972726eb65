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

/// 1.29: only legal software is software; restoring an illegal copy is not covered.
@Article("1.29")
public final class IllegalCopies implements CarveOut {
    private static final Set<Nature> LABELS = Collections.unmodifiableSet(EnumSet.of(Nature.ILLEGAL_SOFTWARE));
    private static final List<String> ARTICLES = List.of("1.29", "1.14");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        return Labels.refuse(item, LABELS, "illegalCopies", ARTICLES);
    }
}
