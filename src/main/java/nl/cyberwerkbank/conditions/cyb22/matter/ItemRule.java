package nl.cyberwerkbank.conditions.cyb22.matter;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;

import java.util.List;

/// An article that is put to each item. It looks at the facts only, never at what other rules found.
public interface ItemRule {
    /// What the article says of the item; empty when it has nothing to say.
    List<Ground> test(LossItem item, Matter matter);
}
