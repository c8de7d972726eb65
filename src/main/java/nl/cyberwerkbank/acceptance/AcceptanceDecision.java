package nl.cyberwerkbank.acceptance;

import nl.cyberwerkbank.explain.Finding;

import java.util.ArrayList;
import java.util.List;

/// What acceptance decided and everything it found on the way, passes as well as failures.
///
/// @param decision the outcome
/// @param findings one a criterion, in the order of the documents; while incomplete they already show what fails
/// @param reasons articles of every failing rule, such as `FAQ-07`; empty while incomplete
/// @param missing names of the needed fields without answer; only non-empty while incomplete
/// @param citations every article that was put to the facts or decides the outcome
public record AcceptanceDecision(
        Decision decision, List<Finding> findings, List<String> reasons, List<String> missing, List<String> citations) {
    public AcceptanceDecision {
        findings = List.copyOf(findings);
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
        citations = List.copyOf(citations);
    }

    /// The same decision with one more finding, before all others, that explains an answer it was made on.
    public AcceptanceDecision withFirst(Finding finding) {
        var all = new ArrayList<>(findings);
        all.addFirst(finding);
        return new AcceptanceDecision(decision, all, reasons, missing, citations);
    }

    /// Whether a quote may be calculated without anybody's consent.
    public boolean isAutomatic() {
        return decision == Decision.AUTOMATIC_QUOTE;
    }
}
