package nl.cyberwerkbank.conditions.cyb22.premium;

import nl.cyberwerkbank.conditions.Shown;
import nl.cyberwerkbank.conditions.ShownFields;
import nl.cyberwerkbank.explain.Value;

import org.joda.money.Money;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SequencedMap;

/// Whether a letter ends the insurance for non-payment, and what stays due (7.1.4).
///
/// @param terminationAllowedFrom first day on which the insurer may write
/// @param terminationValid true when the letter ends the insurance
/// @param insuranceEndsOn the named end date, when valid
/// @param premiumDebtDays days from the due date up to and excluding the end, when valid
/// @param premiumDebt premium for those days less what was paid, when valid and not left to a person
public record NonPaymentResult(
        LocalDate terminationAllowedFrom,
        boolean terminationValid,
        Optional<LocalDate> insuranceEndsOn,
        Optional<Integer> premiumDebtDays,
        Optional<Money> premiumDebt)
        implements Shown {
    @Override
    public SequencedMap<Field, Value> shown() {
        return new ShownFields()
                .day("terminationAllowedFrom", terminationAllowedFrom)
                .flag("terminationValid", terminationValid)
                .day("insuranceEndsOn", insuranceEndsOn)
                .count("premiumDebtDays", premiumDebtDays)
                .amount("premiumDebt", premiumDebt)
                .all();
    }
}
