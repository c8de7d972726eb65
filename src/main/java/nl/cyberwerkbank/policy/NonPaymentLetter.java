package nl.cyberwerkbank.policy;

import org.joda.money.Money;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A letter in which the insurer ends the insurance because the premium was not paid (7.1.4).
///
/// @param premiumDueOn premium due date, start of the insurance year
/// @param annualPremium premium for that year, not negative
/// @param payments payments received, in any order
/// @param nonPaymentAnnouncedOn day on which the policyholder let know that it will not pay
/// @param letterDatedOn date of the letter
/// @param namedEndDate end date that the letter names
public record NonPaymentLetter(
        LocalDate premiumDueOn,
        Money annualPremium,
        List<Payment> payments,
        Optional<LocalDate> nonPaymentAnnouncedOn,
        LocalDate letterDatedOn,
        LocalDate namedEndDate) {
    public NonPaymentLetter {
        Objects.requireNonNull(premiumDueOn, "premiumDueOn");
        Amounts.notNegative(annualPremium, "annualPremium");
        payments = List.copyOf(payments);
        Objects.requireNonNull(letterDatedOn, "letterDatedOn");
        Objects.requireNonNull(namedEndDate, "namedEndDate");
    }
}
