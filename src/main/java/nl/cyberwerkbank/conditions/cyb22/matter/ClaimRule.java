package nl.cyberwerkbank.conditions.cyb22.matter;

import nl.cyberwerkbank.conditions.cyb22.rule.Ground;

import java.util.List;

/// An article that is put to the loss as a whole and speaks for every item alike.
public interface ClaimRule {
    /// What the article says of the loss; empty when it has nothing to say.
    List<Ground> test(Matter matter);
}
