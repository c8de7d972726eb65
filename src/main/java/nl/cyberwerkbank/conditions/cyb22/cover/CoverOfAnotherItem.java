package nl.cyberwerkbank.conditions.cyb22.cover;

import nl.cyberwerkbank.claim.choice.ItemType;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Finding;

import org.joda.money.Money;

import java.util.List;

/// 2.4.1 c and d and the note to 2.3.2: these items are paid only when some other item is covered for more than
/// nothing; items of this kind do not lend cover to one another.
@Article({"2.4.1 c", "2.4.1 d", "2.3.2"})
public final class CoverOfAnotherItem {
    private static final String RULE = "coverOfAnotherItem";

    private CoverOfAnotherItem() {}

    /// Whether this finding is the one of this rule; what it found rests on what was found of the other items.
    public static boolean decides(Finding finding) {
        return finding.rule().equals("claim." + RULE);
    }

    /// What the cover of the other items means for an item of this kind.
    ///
    /// @param type one that follows other cover
    /// @param totalOfOthers what the items are covered for that stand on their own
    public static Ground follows(ItemType type, Money totalOfOthers) {
        List<String> articles =
                switch (type) {
                    case LOSS_ASSESSMENT -> List.of("2.4.1 c");
                    case REPUTATION_ADVICE -> List.of("2.4.1 d");
                    default -> List.of("2.3.2");
                };
        return totalOfOthers.isPositive() ? Ground.passes(RULE, articles) : Ground.refuses(RULE, articles);
    }
}
