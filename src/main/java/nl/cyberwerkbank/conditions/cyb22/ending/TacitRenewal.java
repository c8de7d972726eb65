package nl.cyberwerkbank.conditions.cyb22.ending;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.product.PolicyTerms;

import java.time.LocalDate;

/// Article 7.1.2: without an effective act the insurance goes on for twelve months from its end date, each time again.
@Article({"7.1.2", "1.13"})
public final class TacitRenewal {
    private TacitRenewal() {}

    /// The end date after renewal.
    public static LocalDate renewedUntil(LocalDate endDate, PolicyTerms terms) {
        return endDate.plusMonths(terms.renewalMonths().value());
    }

    static Finding finding(LocalDate endDate, LocalDate endsOn) {
        var renewed = endsOn.isAfter(endDate);
        return Finding.of(
                "tacitRenewal",
                renewed ? Outcome.SATISFIED : Outcome.NOT_APPLICABLE,
                Source.conditions("7.1.2"),
                Message.of(
                        renewed ? "conditions.tacitRenewal.yes" : "conditions.tacitRenewal.no", new Value.Day(endsOn)),
                Given.day("endDate", endDate));
    }
}
