package nl.cyberwerkbank.exchange.casefile.claim;

import nl.cyberwerkbank.product.ClaimTerms;

import org.joda.money.Money;

import java.math.BigDecimal;

/// What a case file means when it does not name these figures of the schedule.
///
/// @param waitingPeriodHours waiting period, 8 hours (1.39)
/// @param telephoneHackingDeductible fixed deductible for telephone hacking, 2,500.00 (FAQ-36)
public record ClaimDefaults(BigDecimal waitingPeriodHours, Money telephoneHackingDeductible) {
    /// The figures that the product fills in.
    public static ClaimDefaults of(ClaimTerms terms) {
        return new ClaimDefaults(terms.waitingPeriodHours().value(), terms.telephoneHackingDeductible().value());
    }
}
