package nl.cyberwerkbank.conditions.cyb22.premium;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.conditions.Told;
import nl.cyberwerkbank.conditions.reading.PolicyReading;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Bound;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.product.PolicyTerms;

import java.time.LocalDate;

/// Article 7.3, first part: premium, costs and tax are paid in advance, at the latest on the 30th day after the due
/// date.
///
/// @param premiumDueOn premium due date
/// @param lastDay last day on which a payment is in time
/// @param receipt when the full amount was received
@Article("7.3")
public record PaymentTerm(LocalDate premiumDueOn, LocalDate lastDay, FullReceipt receipt) {
    static PaymentTerm of(LocalDate premiumDueOn, FullReceipt receipt, PolicyTerms terms, Readings readings) {
        return new PaymentTerm(premiumDueOn, lastDay(premiumDueOn, terms, readings), receipt);
    }

    /// The last day on which the premium of this due date is in time.
    public static LocalDate lastDay(LocalDate premiumDueOn, PolicyTerms terms, Readings readings) {
        return PolicyReading.DAY_COUNT.in(readings).lastDay(premiumDueOn, terms.premiumTermDays().value());
    }

    boolean met() {
        return receipt.onOrBefore(lastDay);
    }

    /// Tells whether the premium came in time, as seen when the term has run out (`expired`) or not yet.
    Told told(boolean expired) {
        var outcome = met() ? Outcome.SATISFIED : expired ? Outcome.NOT_SATISFIED : Outcome.NOT_APPLICABLE;
        var finding =
                Finding.of(
                        "premiumInTime",
                        outcome,
                        Source.conditions("7.3"),
                        Message.of(
                                switch (outcome) {
                                    case SATISFIED -> "conditions.premiumInTime.yes";
                                    case NOT_SATISFIED -> "conditions.premiumInTime.no";
                                    default -> "conditions.premiumInTime.running";
                                },
                                new Value.Day(lastDay)),
                        Given.day("premiumDueOn", premiumDueOn),
                        Given.day("payments.receivedOn", receipt.receivedOn()));
        var bounded =
                outcome == Outcome.NOT_SATISFIED
                        ? finding.withNearest(new Bound("payments.receivedOn", new Value.Day(lastDay)))
                        : finding;
        return Told.of(bounded, PolicyReading.DAY_COUNT);
    }
}
