package nl.cyberwerkbank.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// One insurance year (1.38), written `2025-01-01/2026-01-01`.
///
/// @param startsOn its first day
/// @param endsOn the day after its last day; later than `startsOn`
public record InsuranceYear(LocalDate startsOn, LocalDate endsOn) {
    /// Months in a full insurance year.
    public static final int MONTHS = 12;

    public InsuranceYear {
        if (!startsOn.isBefore(endsOn)) {
            throw new IllegalArgumentException("an insurance year has at least one day: " + startsOn + "/" + endsOn);
        }
    }

    /// The full year of twelve months that starts on this day.
    public static InsuranceYear from(LocalDate startsOn) {
        return new InsuranceYear(startsOn, startsOn.plusMonths(MONTHS));
    }

    /// Number of days, 365 or 366 for a full year.
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(startsOn, endsOn));
    }

    /// True when the day lies in this year.
    public boolean includes(LocalDate day) {
        return !day.isBefore(startsOn) && day.isBefore(endsOn);
    }

    @Override
    public String toString() {
        return startsOn + "/" + endsOn;
    }
}
