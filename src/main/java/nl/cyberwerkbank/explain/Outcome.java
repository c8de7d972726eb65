package nl.cyberwerkbank.explain;

/// How one rule came out. A decision is a list of findings, never a bare boolean, so a pass is told as well.
public enum Outcome {
    /// The rule was put to the facts and holds.
    SATISFIED,
    /// The rule was put to the facts and does not hold.
    NOT_SATISFIED,
    /// The rule has nothing to say about these facts.
    NOT_APPLICABLE,
    /// The rule needs the judgment of a named person.
    NEEDS_HUMAN,
    /// A fact that the rule needs has not been answered; an empty answer is never read as "no".
    UNANSWERED
}
