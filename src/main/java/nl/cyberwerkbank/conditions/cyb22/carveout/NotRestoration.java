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

/// 1.14: what restoring does not include: doing work again, mending wrong input, costs made anyway, legal costs, and
/// the value of the data themselves.
@Article("1.14")
public final class NotRestoration implements CarveOut {
    private static final Set<Nature> LABELS =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            Nature.REDOING_WORK,
                            Nature.MANUAL_INPUT_CORRECTION,
                            Nature.COSTS_INCURRED_ANYWAY,
                            Nature.LEGAL_COSTS,
                            Nature.DATA_VALUE));
    private static final List<String> ARTICLES = List.of("1.14");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        return Labels.refuse(item, LABELS, "notRestoration", ARTICLES);
    }
}
