package nl.cyberwerkbank.claim;

import org.joda.money.Money;

/// Another policy that pays for an item (7.6).
///
/// @param payment what it pays
/// @param deductible what it takes off itself
public record OtherInsurance(Money payment, Money deductible) {
    public OtherInsurance {
        Euros.requireNotNegative(payment, "items.otherInsurance.payment");
        Euros.requireNotNegative(deductible, "items.otherInsurance.deductible");
    }
}
