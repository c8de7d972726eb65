package nl.cyberwerkbank.quote;

import nl.cyberwerkbank.explain.Article;

import java.time.LocalDate;

/// What the insurer's desk answered to a referral. Only an acceptance opens the quote.
///
/// @param verdict accepted or declined
/// @param answeredBy the underwriter's name; never blank
/// @param answeredOn date of the answer
/// @param reason why, in the underwriter's words; never blank
@Article("FAQ-17")
public record UnderwriterAnswer(Verdict verdict, String answeredBy, LocalDate answeredOn, String reason) {
    /// The answer itself.
    public enum Verdict {
        ACCEPTED,
        DECLINED
    }

    public UnderwriterAnswer {
        if (answeredBy.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("an answer names who gave it and why");
        }
    }
}
