package nl.cyberwerkbank.rating;

import org.joda.money.Money;

import java.math.BigDecimal;

/// What the client chooses: one cell of the grid.
///
/// @param sumInsured sum insured in euros
/// @param deductible deductible in euros
/// @param commissionPercentage 20 or 0
public record PremiumChoice(Money sumInsured, Money deductible, BigDecimal commissionPercentage) {}
