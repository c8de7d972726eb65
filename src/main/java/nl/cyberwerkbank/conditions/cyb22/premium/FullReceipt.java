package nl.cyberwerkbank.conditions.cyb22.premium;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Bound;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.policy.Payment;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Article 7.3: a part payment counts as no payment, so only the day on which the accepted payments together reach the
/// amount due is a day of receipt. An amount due of nothing is never outstanding.
///
/// @param due amount due
/// @param accepted sum of the accepted payments
/// @param receivedOn first day on which they reached the amount due; empty when they never did, or nothing was due
@Article("7.3")
record FullReceipt(Money due, Money accepted, Optional<LocalDate> receivedOn) {
    static FullReceipt of(List<Payment> payments, Money due) {
        var counting =
                payments.stream().filter(Payment::accepted).sorted(Comparator.comparing(Payment::receivedOn)).toList();
        var total = Money.zero(CurrencyUnit.EUR);
        Optional<LocalDate> receivedOn = Optional.empty();
        for (var payment : counting) {
            total = total.plus(payment.amount());
            if (receivedOn.isEmpty() && due.isPositive() && !total.isLessThan(due)) {
                receivedOn = Optional.of(payment.receivedOn());
            }
        }
        return new FullReceipt(due, total, receivedOn);
    }

    /// True when nothing was outstanding at the end of this day.
    boolean onOrBefore(LocalDate day) {
        return due.isZero() || receivedOn.filter(received -> !received.isAfter(day)).isPresent();
    }

    /// True when something is due that was never received in full.
    boolean outstanding() {
        return due.isPositive() && receivedOn.isEmpty();
    }

    /// Tells of a part payment; empty when all or nothing was paid.
    Optional<Finding> partPayment() {
        if (!accepted.isPositive() || !accepted.isLessThan(due)) {
            return Optional.empty();
        }
        return Optional.of(
                Finding.of(
                                "partPayment",
                                Outcome.NOT_SATISFIED,
                                Source.conditions("7.3"),
                                Message.of("conditions.partPayment", new Value.Amount(accepted), new Value.Amount(due)),
                                Given.amount("payments", accepted),
                                Given.amount("premiumDue", due))
                        .withNearest(new Bound("payments", new Value.Amount(due))));
    }
}
