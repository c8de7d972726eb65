package nl.cyberwerkbank.claim;

import org.joda.money.Money;

import java.time.LocalDate;

/// One insurance year of the policy (1.38).
///
/// @param startsOn premium due date, or inceptionDate; the year ends where the next starts
/// @param paid payments already charged to it (5.1)
/// @param sumInsured sum of this year
public record YearAccount(LocalDate startsOn, Money paid, Money sumInsured) {
    public YearAccount {
        Euros.requireNotNegative(paid, "policy.insuranceYears.paid");
        Euros.requireNotNegative(sumInsured, "policy.insuranceYears.sumInsured");
    }
}
