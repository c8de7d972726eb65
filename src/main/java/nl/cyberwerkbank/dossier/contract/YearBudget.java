package nl.cyberwerkbank.dossier.contract;

import nl.cyberwerkbank.policy.InsuranceYear;

import org.joda.money.Money;

import java.math.RoundingMode;

/// What is left of the sum insured in one insurance year (5.1).
///
/// @param year the insurance year
/// @param sumInsured the sum on the schedule at the end of the year, or today's where the year still runs
/// @param paid charged to the year so far, over all its losses
public record YearBudget(InsuranceYear year, Money sumInsured, Money paid) {
    /// What can still be paid, never below zero.
    public Money remaining() {
        return paid.isGreaterThan(sumInsured) ? Money.zero(sumInsured.getCurrencyUnit()) : sumInsured.minus(paid);
    }

    /// The part of the sum that is left, 0 to 1, for a bar.
    public double share() {
        return sumInsured.isZero()
                ? 0
                : remaining().getAmount().divide(sumInsured.getAmount(), 4, RoundingMode.HALF_UP).doubleValue();
    }
}
