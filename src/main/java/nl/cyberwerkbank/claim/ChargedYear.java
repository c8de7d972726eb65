package nl.cyberwerkbank.claim;

import org.joda.money.Money;

import java.time.LocalDate;

/// The insurance year to which a loss is charged.
///
/// @param startsOn first day
/// @param endsOn first day that is no longer in it
/// @param sumInsured its sum (5.1)
/// @param paid what was already paid in it
public record ChargedYear(LocalDate startsOn, LocalDate endsOn, Money sumInsured, Money paid) {
    /// What is left of the sum, never below zero.
    public Money available() {
        return Euros.notBelowZero(sumInsured.minus(paid));
    }

    /// `2025-01-01/2026-01-01`.
    public String written() {
        return startsOn + "/" + endsOn;
    }
}
