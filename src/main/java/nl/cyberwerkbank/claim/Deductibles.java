package nl.cyberwerkbank.claim;

import org.joda.money.Money;

/// The deductibles on the schedule (5.2, 1.11).
///
/// @param claims coverage A; field `A`
/// @param interruption coverage B; field `B`
/// @param ownCosts coverage C; field `C`
/// @param telephoneHacking items of telephone hacking, a fixed amount (FAQ-36)
public record Deductibles(Money claims, Money interruption, Money ownCosts, Money telephoneHacking) {
    public Deductibles {
        Euros.requireNotNegative(claims, "policy.deductibles.A");
        Euros.requireNotNegative(interruption, "policy.deductibles.B");
        Euros.requireNotNegative(ownCosts, "policy.deductibles.C");
        Euros.requireNotNegative(telephoneHacking, "policy.deductibles.telephoneHacking");
    }
}
