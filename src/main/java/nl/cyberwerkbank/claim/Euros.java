package nl.cyberwerkbank.claim;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.math.BigDecimal;

/// Amounts of euros with exactly two decimals, VAT excluded.
public final class Euros {
    /// No money at all.
    public static final Money ZERO = Money.zero(CurrencyUnit.EUR);

    private Euros() {}

    /// An amount as it stands in a file; at most two decimals, never rounded here.
    public static Money of(BigDecimal amount) {
        return Money.of(CurrencyUnit.EUR, amount);
    }

    /// An amount known in whole cents.
    public static Money ofCents(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }

    /// The lower of two amounts.
    public static Money lower(Money one, Money other) {
        return one.isGreaterThan(other) ? other : one;
    }

    /// The higher of two amounts.
    public static Money higher(Money one, Money other) {
        return one.isLessThan(other) ? other : one;
    }

    /// The amount, or nothing where it would fall below zero.
    public static Money notBelowZero(Money amount) {
        return amount.isNegative() ? ZERO : amount;
    }

    static void requireNotNegative(Money amount, String field) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException(field + " is below zero");
        }
    }
}
