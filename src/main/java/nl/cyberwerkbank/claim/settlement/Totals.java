package nl.cyberwerkbank.claim.settlement;

import org.joda.money.Money;

import java.util.Optional;

/// The amounts of a loss as a whole.
///
/// @param totalCovered sum of the covered amounts (5.1)
/// @param totalAfterSublimits the same within the sublimits
/// @param deductibleApplied deductible of the schedule that applies (5.2); nothing with waiver, without cover, or when
///   every right lapsed
/// @param amountBeforeSumInsured after deductible and sublimits
/// @param availableSumInsured what is left of the sum of the insurance year
/// @param payment payable now; empty while deferred
public record Totals(
        Money totalCovered,
        Money totalAfterSublimits,
        Money deductibleApplied,
        Money amountBeforeSumInsured,
        Money availableSumInsured,
        Optional<Money> payment) {}
