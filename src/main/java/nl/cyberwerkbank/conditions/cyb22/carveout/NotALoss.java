package nl.cyberwerkbank.conditions.cyb22.carveout;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.Nature;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.explain.Article;

import java.util.List;
import java.util.Set;

/// 1.24 with 1.25 and 1.14: fees or profit repaid, duties performed in kind, and systems made better are no loss and no
/// damages. They stand in several definitions at once, so all are cited.
@Article({"1.24", "1.25", "1.14"})
public final class NotALoss implements CarveOut {
    private static final Set<Nature> IN_KIND = Set.of(Nature.PERFORMANCE_IN_KIND);
    private static final Set<Nature> REPAYMENT = Set.of(Nature.FEE_REPAYMENT);
    private static final Set<Nature> IMPROVEMENT = Set.of(Nature.SYSTEM_IMPROVEMENT);
    private static final List<String> IN_KIND_ARTICLES = List.of("1.24", "1.25", "1.14");
    private static final List<String> REPAYMENT_ARTICLES = List.of("1.24", "1.25");
    private static final List<String> IMPROVEMENT_ARTICLES = List.of("1.24", "1.14", "1.25");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        if (item.natures().isEmpty()) {
            return List.of();
        }
        return new Grounds()
                .addAll(Labels.refuse(item, IN_KIND, "performanceInKind", IN_KIND_ARTICLES))
                .addAll(Labels.refuse(item, REPAYMENT, "feeRepayment", REPAYMENT_ARTICLES))
                .addAll(Labels.refuse(item, IMPROVEMENT, "systemImprovement", IMPROVEMENT_ARTICLES))
                .all();
    }
}
