package nl.cyberwerkbank.policy;

import nl.cyberwerkbank.client.CaseName;

import java.time.LocalDate;

/// How a term of N days after a day D is counted; the conditions do not say (AMB-06). Terms in months, the 72 hours and
/// the 180 days are not touched by it: N months after D is the same day number, clamped to the end of the month, which
/// is what [LocalDate#plusMonths] does.
public enum DayCount implements CaseName {
    /// D itself is not counted: the term runs through D + N.
    D_PLUS_N(0),
    /// D is the first day: the term runs through D + N - 1.
    D_PLUS_N_MINUS_1(1);

    private final int countedOnFirstDay;

    DayCount(int countedOnFirstDay) {
        this.countedOnFirstDay = countedOnFirstDay;
    }

    /// The last day of a term of `days` days after `day`, that last day included.
    public LocalDate lastDay(LocalDate day, int days) {
        return day.plusDays(days - (long) countedOnFirstDay);
    }
}
