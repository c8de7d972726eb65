package nl.cyberwerkbank.dossier.loss.interruption;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Revenue by month, of which the 36 months before an interruption count (1.3).
///
/// @param revenue of each month, none below zero
public record ReferenceMonths(NavigableMap<YearMonth, Money> revenue) {
    /// Months of the reference period (1.3).
    public static final int MONTHS = 36;

    private static final int YEAR = 12;
    private static final int DECIMALS = 4;

    public ReferenceMonths {
        revenue = Collections.unmodifiableNavigableMap(new TreeMap<>(revenue));
        if (revenue.values().stream().anyMatch(Money::isNegative)) {
            throw new IllegalArgumentException("revenue is not below zero");
        }
    }

    /// The months that count: the last 36 at most.
    public SortedMap<YearMonth, Money> counted() {
        return revenue.isEmpty() ? revenue : revenue.tailMap(revenue.lastKey().minusMonths(MONTHS - 1L), true);
    }

    /// Whether every one of 36 months in a row is there.
    public boolean isComplete() {
        return counted().size() == MONTHS;
    }

    /// Revenue of the months that count.
    public Money sum() {
        return counted().values().stream().reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }

    /// Calendar days of the months that count.
    public int days() {
        return counted().keySet().stream().mapToInt(YearMonth::lengthOfMonth).sum();
    }

    /// Revenue of the last twelve months over that of the twelve before them, to four decimals; empty where either is
    /// not there. It is a help to settle the trend, not the trend itself.
    public Optional<BigDecimal> growth() {
        if (counted().size() < 2 * YEAR) {
            return Optional.empty();
        }
        YearMonth last = revenue.lastKey();
        BigDecimal recent = sum(last.minusMonths(YEAR - 1L), last);
        BigDecimal before = sum(last.minusMonths(2L * YEAR - 1), last.minusMonths(YEAR));
        return before.signum() == 0
                ? Optional.empty()
                : Optional.of(recent.divide(before, DECIMALS, RoundingMode.HALF_UP));
    }

    private BigDecimal sum(YearMonth first, YearMonth last) {
        return revenue.subMap(first, true, last, true).values().stream()
                .map(Money::getAmount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
