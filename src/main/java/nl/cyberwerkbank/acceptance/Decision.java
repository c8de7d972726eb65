package nl.cyberwerkbank.acceptance;

import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.explain.Article;

/// The outcome of acceptance. `INCOMPLETE` goes before all, `NO_QUOTE` before `REFER`, `REFER` before
/// `AUTOMATIC_QUOTE`.
public enum Decision implements CaseName {
    /// Every criterion holds: a quote may be calculated.
    @Article("FAQ-05")
    AUTOMATIC_QUOTE,
    /// A criterion does not hold: no automatic quote, the insurer's desk decides.
    @Article("FAQ-17")
    REFER,
    /// An excluded sector: no quote at all.
    @Article("FAQ-43")
    NO_QUOTE,
    /// A needed answer is missing: nothing is decided yet.
    INCOMPLETE
}
