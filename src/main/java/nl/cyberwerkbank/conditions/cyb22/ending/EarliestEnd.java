package nl.cyberwerkbank.conditions.cyb22.ending;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.policy.Party;
import nl.cyberwerkbank.policy.TerminationGround;
import nl.cyberwerkbank.policy.TerminationLetter;
import nl.cyberwerkbank.product.PolicyTerms;

import java.time.LocalDate;
import java.util.Optional;

/// Articles 7.1.3 and 7.1.4: the notice term after the date of the letter. Two months for the policyholder, one for the
/// insurer, none when the insurer was misled on purpose; after non-disclosure the insurer names the date.
@Article({"7.1.3[d]", "7.1.4[b]", "7.1.4[c]", "7.1.4[d]"})
final class EarliestEnd {
    private EarliestEnd() {}

    static Optional<LocalDate> of(TerminationLetter letter, PolicyTerms terms) {
        var dated = letter.letterDatedOn();
        return switch (letter.ground()) {
            case AFTER_LOSS -> Optional.of(afterLoss(letter.by(), dated, terms));
            case MISREPRESENTATION ->
                    Optional.of(
                            letter.intentToMislead()
                                    ? dated
                                    : dated.plusMonths(terms.misrepresentationMonths().value()));
            case NON_DISCLOSURE -> letter.disclosure().namedEndDate();
        };
    }

    /// The earliest end by a letter of this party after a loss.
    static LocalDate afterLoss(Party by, LocalDate dated, PolicyTerms terms) {
        return dated.plusMonths(
                by == Party.POLICYHOLDER
                        ? terms.afterLossMonthsPolicyholder().value()
                        : terms.afterLossMonthsInsurer().value());
    }

    /// The article on which this party acts.
    static String article(TerminationGround ground, Party by) {
        return switch (ground) {
            case AFTER_LOSS -> LossWindow.article(by);
            case MISREPRESENTATION -> "7.1.4[c]";
            case NON_DISCLOSURE -> "7.1.4[d]";
        };
    }

    static Finding finding(TerminationLetter letter, Optional<LocalDate> endsOn) {
        return Finding.of(
                "earliestEnd",
                endsOn.isPresent() ? Outcome.SATISFIED : Outcome.UNANSWERED,
                Source.conditions(article(letter.ground(), letter.by())),
                endsOn.map(day -> Message.of("conditions.earliestEnd.day", new Value.Day(day)))
                        .orElseGet(() -> Message.of("conditions.earliestEnd.unnamed")),
                Given.day("letterDatedOn", letter.letterDatedOn()),
                Given.choice("by", "party", letter.by()),
                Given.flag("intentToMislead", letter.intentToMislead()));
    }
}
