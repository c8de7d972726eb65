package nl.cyberwerkbank.dossier.offer;

import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.explain.Finding;

import java.util.List;
import java.util.Optional;

/// One of the seven states on the line that an offer travels.
///
/// @param state the state
/// @param step the act that leads to it
/// @param progress where the offer stands to it
/// @param act who did it and when, where that is recorded
/// @param findings the conditions of the act, each citing its article: what is met, and what is missing
public record Milestone(
        OfferState state, OfferStep step, Progress progress, Optional<Act> act, List<Finding> findings) {
    /// Where the offer stands to a state.
    public enum Progress implements CaseName {
        /// Reached.
        DONE,
        /// The one to come.
        NEXT,
        /// After that.
        LATER,
        /// Never to be reached: the offer was closed or replaced.
        CUT_OFF
    }

    public Milestone {
        findings = List.copyOf(findings);
    }
}
