package nl.cyberwerkbank.claim;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/// How a business interruption loss is established (1.3); field `method`.
public sealed interface LossCalculation {
    /// The amount claimed is the established loss.
    record Stated() implements LossCalculation {}

    /// Figures of an expert, all over the indemnity period.
    ///
    /// @param expectedGrossProfit gross profit that would have been made
    /// @param actualGrossProfit gross profit that was made
    /// @param savings costs saved
    record ExpertFigures(Money expectedGrossProfit, Money actualGrossProfit, Money savings)
            implements LossCalculation {}

    /// The gross profit of the 36 months before, carried forward.
    ///
    /// @param revenue36Months revenue of those months
    /// @param variableCostPercentage variable costs: 37.5 means 37.5 % of the revenue
    /// @param referenceDays days in those months, at least 1
    /// @param trendFactor 1.05 means 5 % more than then
    /// @param seasonalIndex matters under one reading only (AMB-58)
    /// @param manualExpectedGrossProfit matters under one reading only (AMB-58)
    /// @param actualGrossProfit gross profit made over the indemnity period
    /// @param savings costs saved over the indemnity period
    record ReferenceMonths(
            Money revenue36Months,
            BigDecimal variableCostPercentage,
            BigInteger referenceDays,
            BigDecimal trendFactor,
            BigDecimal seasonalIndex,
            Optional<Money> manualExpectedGrossProfit,
            Money actualGrossProfit,
            Money savings)
            implements LossCalculation {
        public ReferenceMonths {
            if (referenceDays.signum() < 1) {
                throw new IllegalArgumentException("businessInterruption.referenceDays: at least 1");
            }
        }
    }
}
