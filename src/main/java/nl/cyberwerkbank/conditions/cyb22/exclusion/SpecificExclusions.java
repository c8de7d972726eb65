package nl.cyberwerkbank.conditions.cyb22.exclusion;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.ItemType;
import nl.cyberwerkbank.explain.Article;

/// 3.1: the exclusions 3.15 to 3.17 reach coverage B and restoration (2.4.5) and nothing else.
@Article("3.1")
final class SpecificExclusions {
    private SpecificExclusions() {}

    static boolean reach(LossItem item) {
        return item.type() == ItemType.BUSINESS_INTERRUPTION_LOSS || item.type() == ItemType.RESTORATION;
    }
}
