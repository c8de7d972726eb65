package nl.cyberwerkbank.quote;

import nl.cyberwerkbank.acceptance.AcceptanceDecision;
import nl.cyberwerkbank.rating.DeskTerms;
import nl.cyberwerkbank.rating.GivenPremium;
import nl.cyberwerkbank.rating.RatingFacts;

import java.util.List;
import java.util.Optional;

/// Everything that a quote is made from, beside product and settings.
///
/// @param rating the client's answers and hazard group
/// @param given premiums that the portal or the underwriter gave
/// @param answer the desk's answer to a referral, if there is one
public record QuoteFacts(RatingFacts rating, List<GivenPremium> given, Optional<UnderwriterAnswer> answer) {
    public QuoteFacts {
        given = List.copyOf(given);
    }

    /// Facts without given premiums and without an answer of the desk.
    public static QuoteFacts of(RatingFacts rating) {
        return new QuoteFacts(rating, List.of(), Optional.empty());
    }

    /// Whether a premium may be shown: acceptance allows it, or the desk accepted what it was referred for.
    boolean allowPremiumUnder(AcceptanceDecision decision) {
        return decision.isAutomatic() || termsUnder(decision).isPresent();
    }

    /// The terms on which the desk accepted what it was referred for.
    Optional<AnswerTerms> termsUnder(AcceptanceDecision decision) {
        return answer.filter(given -> given.opens(decision)).map(UnderwriterAnswer::terms);
    }

    /// What of those terms changes a premium.
    DeskTerms deskTermsUnder(AcceptanceDecision decision) {
        return answer.filter(given -> given.opens(decision))
                .map(given ->
                        new DeskTerms(
                                given.terms().deductible(), given.terms().loadingPercentage(), given.answeredBy()))
                .orElse(DeskTerms.NONE);
    }
}
