package nl.cyberwerkbank.conditions.cyb22.ending;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.policy.PolicyPeriod;

import java.time.LocalDate;
import java.util.Optional;

/// Article 7.1.3, third ground: the insurance ends by itself on the day on which the business or profession ceases; no
/// letter is needed (AMB-93).
///
/// @param endsOn day on which the insurance ends for that reason; empty when it does not
/// @param finding how that was found
@Article("7.1.3[c]")
public record CessationOfBusiness(Optional<LocalDate> endsOn, Finding finding) {
    /// Decides on the day on which the business ceased, if it did.
    public static CessationOfBusiness of(PolicyPeriod period, Optional<LocalDate> ceasedOn) {
        var endsOn = ceasedOn.filter(period::includes);
        return new CessationOfBusiness(
                endsOn,
                Finding.of(
                        "cessationOfBusiness",
                        endsOn.isPresent() ? Outcome.NOT_SATISFIED : Outcome.NOT_APPLICABLE,
                        Source.conditions("7.1.3[c]"),
                        endsOn.map(day -> Message.of("conditions.cessation.ends", new Value.Day(day)))
                                .orElseGet(() -> Message.of("conditions.cessation.none")),
                        Given.day("ceasedOn", ceasedOn)));
    }
}
