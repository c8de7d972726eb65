package nl.cyberwerkbank.conditions.cyb22.premium;

import nl.cyberwerkbank.conditions.Shown;
import nl.cyberwerkbank.conditions.ShownFields;
import nl.cyberwerkbank.explain.Value;

import org.joda.money.Money;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

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

    @Override
    public Set<Field> refusals() {
        return terminationValid ? Set.of() : Set.of(Field.named("terminationValid"));
    }

    /// The amount that a person enters when no way of dividing the premium is chosen.
    @Override
    public SortedSet<String> humanReasons() {
        return terminationValid && premiumDebt.isEmpty()
                ? new TreeSet<>(Set.of("premiumDebt"))
                : Collections.emptySortedSet();
    }
}
