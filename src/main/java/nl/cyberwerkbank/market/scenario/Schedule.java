package nl.cyberwerkbank.market.scenario;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.util.List;

/// The schedule that scenarios are put to.
///
/// @param sums sums insured, in rising order
/// @param deductible for every coverage
/// @param waitingPeriodHours such as 8
/// @param advised the sum that is advised now; zero where none is
public record Schedule(List<Money> sums, Money deductible, BigDecimal waitingPeriodHours, Money advised) {
    public Schedule {
        sums = List.copyOf(sums);
    }
}
