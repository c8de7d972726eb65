package nl.cyberwerkbank.conditions.cyb22.cover;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.ItemType;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 1.24 and 4.5: the list of covered items is closed; what is not in it is no loss in the sense of the conditions.
/// Preparing the claim oneself is at own expense.
@Article({"1.24", "4.5"})
public final class NoCover implements Cover {
    private static final List<String> OUTSIDE_THE_LIST = List.of("1.24");
    private static final List<String> OWN_EXPENSE = List.of("4.5");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        return List.of(
                item.type() == ItemType.CLAIM_PREPARATION
                        ? Ground.refuses("ownExpense", OWN_EXPENSE)
                        : Ground.refuses("outsideTheList", OUTSIDE_THE_LIST));
    }
}
