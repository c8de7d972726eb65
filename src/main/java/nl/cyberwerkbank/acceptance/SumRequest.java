package nl.cyberwerkbank.acceptance;

import org.joda.money.Money;

import java.util.List;
import java.util.Optional;

/// The sum insured that is put to the criteria.
public sealed interface SumRequest {
    /// No sum yet: each sum of the grid is tested when its premium is made.
    record Later() implements SumRequest {}

    /// A sum was asked for, or should have been.
    ///
    /// @param sum the sum; empty when the question is open
    /// @param steps the only sums that can be chosen; empty: any amount in the range
    record Asked(Optional<Money> sum, Optional<List<Money>> steps) implements SumRequest {
        public Asked {
            steps = steps.map(List::copyOf);
        }
    }

    /// This sum, whatever the steps.
    static SumRequest of(Money sum) {
        return new Asked(Optional.of(sum), Optional.empty());
    }
}
