package nl.cyberwerkbank.policy;

import org.joda.money.Money;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// One premium due date with everything that was paid, said and reported around it (7.3).
///
/// @param premiumDueOn premium due date
/// @param premiumDue amount due, with costs and tax, not negative
/// @param payments payments received for this due date, in any order
/// @param nonPaymentAnnouncedOn day on which the policyholder let know that it will not pay
/// @param policyEndedOn day on which the insurance ended
/// @param assessedOn day on which the state is looked at; empty means with the whole file known
/// @param reports claims, losses or circumstances reported
public record PremiumAccount(
        LocalDate premiumDueOn,
        Money premiumDue,
        List<Payment> payments,
        Optional<LocalDate> nonPaymentAnnouncedOn,
        Optional<LocalDate> policyEndedOn,
        Optional<LocalDate> assessedOn,
        List<Report> reports) {
    public PremiumAccount {
        Objects.requireNonNull(premiumDueOn, "premiumDueOn");
        Amounts.notNegative(premiumDue, "premiumDue");
        payments = List.copyOf(payments);
        reports = List.copyOf(reports);
    }

    /// The same account with the whole file known, of an insurance that ended on this day, or earlier if it had.
    public PremiumAccount endedBy(Optional<LocalDate> end) {
        return new PremiumAccount(
                premiumDueOn,
                premiumDue,
                payments,
                nonPaymentAnnouncedOn,
                Stream.of(policyEndedOn, end).flatMap(Optional::stream).min(LocalDate::compareTo),
                Optional.empty(),
                reports);
    }
}
