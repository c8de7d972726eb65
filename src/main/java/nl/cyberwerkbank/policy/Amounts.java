package nl.cyberwerkbank.policy;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.math.BigDecimal;

/// The bounds that every amount and percentage of a policy keeps.
final class Amounts {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Amounts() {}

    static Money notNegative(Money amount, String field) {
        if (!amount.getCurrencyUnit().equals(CurrencyUnit.EUR) || amount.isNegative()) {
            throw new IllegalArgumentException(field + " is an amount of euros, not negative: " + amount);
        }
        return amount;
    }

    static BigDecimal percentage(BigDecimal percent, String field) {
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException(field + " lies between 0 and 100: " + percent);
        }
        return percent;
    }
}
