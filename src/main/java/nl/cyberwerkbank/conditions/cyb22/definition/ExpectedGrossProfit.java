package nl.cyberwerkbank.conditions.cyb22.definition;

import nl.cyberwerkbank.claim.Euros;
import nl.cyberwerkbank.claim.LossCalculation.ReferenceMonths;
import nl.cyberwerkbank.conditions.cyb22.setting.ReadingsInForce;
import nl.cyberwerkbank.conditions.cyb22.setting.Variant;
import nl.cyberwerkbank.explain.Article;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// 1.3: the gross profit that the months before let expect for the indemnity period.
@Article("1.3")
public final class ExpectedGrossProfit {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ExpectedGrossProfit() {}

    /// Revenue less variable costs, by day, times trend and days of the indemnity period; by other readings also times
    /// the season, or the figure that a person filled in (AMB-58). One division at the end keeps the rest exact, and it
    /// is the only place of an item that rounds: half up to the cent. Everything else is sums of whole cents.
    public static Money over(long indemnityDays, ReferenceMonths reference, ReadingsInForce readings) {
        if (readings.has(Variant.MANUAL_GROSS_PROFIT) && reference.manualExpectedGrossProfit().isPresent()) {
            return reference.manualExpectedGrossProfit().get();
        }
        BigDecimal season = readings.has(Variant.SEASONAL_INDEX) ? reference.seasonalIndex() : BigDecimal.ONE;
        BigDecimal hundredfold =
                reference
                        .revenue36Months()
                        .getAmount()
                        .multiply(HUNDRED.subtract(reference.variableCostPercentage()))
                        .multiply(reference.trendFactor())
                        .multiply(season)
                        .multiply(BigDecimal.valueOf(indemnityDays));
        BigDecimal divisor = new BigDecimal(reference.referenceDays()).multiply(HUNDRED);
        return Euros.of(hundredfold.divide(divisor, 2, RoundingMode.HALF_UP));
    }
}
