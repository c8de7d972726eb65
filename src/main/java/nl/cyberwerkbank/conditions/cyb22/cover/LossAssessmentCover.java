package nl.cyberwerkbank.conditions.cyb22.cover;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.PerformedBy;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 2.4.1 c: a specialist from outside establishes how large the covered loss is. What own staff do is at own expense
/// (4.5).
@Article({"2.4.1 c", "4.5", "1.24 f"})
public final class LossAssessmentCover implements Cover {
    private static final List<String> OPENING = List.of("2.4.1 c", "1.24 f");
    private static final List<String> OWN_EXPENSE = List.of("4.5", "2.4.1 c");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        return new Grounds()
                .add(Ground.passes("lossAssessment", OPENING))
                .require(
                        item.performedBy() != PerformedBy.OWN_STAFF,
                        "assessmentFromOutside",
                        OWN_EXPENSE,
                        Fact.choice(item.path("performedBy"), item.performedBy()))
                .all();
    }
}
