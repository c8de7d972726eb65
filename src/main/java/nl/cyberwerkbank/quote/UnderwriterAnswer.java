package nl.cyberwerkbank.quote;

import nl.cyberwerkbank.acceptance.AcceptanceDecision;
import nl.cyberwerkbank.acceptance.Decision;
import nl.cyberwerkbank.explain.Article;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// What the insurer's desk answered to a referral. Only an acceptance opens the quote, and only for what the desk was
/// asked: a risk that is referred for another reason since then is asked anew.
///
/// @param verdict accepted or declined
/// @param answeredBy the underwriter's name; never blank
/// @param answeredOn date of the answer
/// @param reason why, in the underwriter's words; never blank
/// @param reasons articles for which the risk was referred when the desk answered, such as `FAQ-07`; sorted
@Article("FAQ-17")
public record UnderwriterAnswer(
        Verdict verdict, String answeredBy, LocalDate answeredOn, String reason, Set<String> reasons) {
    /// The answer itself.
    public enum Verdict {
        ACCEPTED,
        DECLINED
    }

    public UnderwriterAnswer {
        if (answeredBy.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("an answer names who gave it and why");
        }
        reasons = Collections.unmodifiableSet(new TreeSet<>(reasons));
    }

    /// Whether the desk answered on this referral: it was asked about every reason that now stands in the way.
    public boolean isFor(AcceptanceDecision referred) {
        return referred.decision() == Decision.REFER && reasons.containsAll(referred.reasons());
    }

    /// Whether this answer allows a premium although acceptance alone does not.
    public boolean opens(AcceptanceDecision referred) {
        return verdict == Verdict.ACCEPTED && isFor(referred);
    }
}
