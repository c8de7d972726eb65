package nl.cyberwerkbank.dossier.contract;

import nl.cyberwerkbank.policy.Payment;
import nl.cyberwerkbank.policy.PremiumAccount;
import nl.cyberwerkbank.policy.Report;

import org.joda.money.Money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A premium that falls due, with what was received for it (7.3).
///
/// @param dueOn premium due date
/// @param amount amount due, with costs and tax, not negative
/// @param payments received for this due date, in the order entered
/// @param nonPaymentAnnouncedOn when the policyholder let know that it will not pay
public record PremiumDue(
        LocalDate dueOn, Money amount, List<Payment> payments, Optional<LocalDate> nonPaymentAnnouncedOn) {
    public PremiumDue {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("amount is below zero");
        }
        payments = List.copyOf(payments);
    }

    /// The account that article 7.3 looks at.
    ///
    /// @param endedOn day on which the insurance ended
    /// @param assessedOn day on which the state is looked at; empty: with the whole file known
    /// @param reports reports of claims, losses and circumstances around this due date
    public PremiumAccount account(Optional<LocalDate> endedOn, Optional<LocalDate> assessedOn, List<Report> reports) {
        return new PremiumAccount(dueOn, amount, payments, nonPaymentAnnouncedOn, endedOn, assessedOn, reports);
    }

    /// What is still to be received; what was not accepted does not count.
    public Money outstanding() {
        Money received =
                payments.stream()
                        .filter(Payment::accepted)
                        .map(Payment::amount)
                        .reduce(Money.zero(amount.getCurrencyUnit()), Money::plus);
        return received.isGreaterThan(amount) ? Money.zero(amount.getCurrencyUnit()) : amount.minus(received);
    }

    /// The same premium with one payment more.
    public PremiumDue withPayment(Payment payment) {
        var more = new ArrayList<>(payments);
        more.add(payment);
        return withPayments(more);
    }

    public PremiumDue withPayments(List<Payment> other) {
        return new PremiumDue(dueOn, amount, other, nonPaymentAnnouncedOn);
    }

    public PremiumDue withNonPaymentAnnouncedOn(Optional<LocalDate> day) {
        return new PremiumDue(dueOn, amount, payments, day);
    }
}
