package nl.cyberwerkbank.policy;

import java.time.LocalDate;
import java.util.Objects;

/// The period of insurance (1.13): from the inception date 00:00 until the end date 00:00, so the end date itself is no
/// longer in it. A period that ends on or before its start is odd but holds: no day is in it.
///
/// @param inceptionDate first day of the insurance
/// @param endDate first day without it
public record PolicyPeriod(LocalDate inceptionDate, LocalDate endDate) {
    public PolicyPeriod {
        Objects.requireNonNull(inceptionDate, "inceptionDate");
        Objects.requireNonNull(endDate, "endDate");
    }

    /// True when the day lies in the period.
    public boolean includes(LocalDate day) {
        return !day.isBefore(inceptionDate) && day.isBefore(endDate);
    }

    /// True when no day can lie in it.
    public boolean isEmpty() {
        return !inceptionDate.isBefore(endDate);
    }
}
