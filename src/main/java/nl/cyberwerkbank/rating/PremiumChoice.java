package nl.cyberwerkbank.rating;

import org.joda.money.Money;

import java.math.BigDecimal;

/// What the client chooses: one cell of the grid.
///
/// @param sumInsured sum insured in euros
/// @param deductible deductible in euros
/// @param commissionPercentage 20 or 0; without trailing zeros, so that 20 and 20.00 are one choice
public record PremiumChoice(Money sumInsured, Money deductible, BigDecimal commissionPercentage) {
    public PremiumChoice {
        BigDecimal shortest = commissionPercentage.stripTrailingZeros();
        commissionPercentage = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
