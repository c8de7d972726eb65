package nl.cyberwerkbank.conditions.cyb22.period;

import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.policy.InsuranceYear;
import nl.cyberwerkbank.policy.PolicyPeriod;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Article 1.38: twelve months from each premium due date; a shorter stretch at the start or the end is an insurance
/// year of its own, with its own annual limit (AMB-44). A period of less than twelve months is one insurance year.
///
/// @param years in order, without gaps, from the first day of the period to the last; none for an empty period
@Article({"1.38", "1.13"})
public record InsuranceYears(List<InsuranceYear> years) {
    public InsuranceYears {
        years = List.copyOf(years);
    }

    /// The insurance years of a period.
    ///
    /// @param premiumDueOn any premium due date; the others are whole years before and after it
    public static InsuranceYears of(PolicyPeriod period, LocalDate premiumDueOn) {
        if (period.isEmpty()) {
            return new InsuranceYears(List.of());
        }
        var years = new ArrayList<InsuranceYear>();
        var start = period.inceptionDate();
        var whole = start.plusMonths(InsuranceYear.MONTHS);
        if (!period.endDate().isBefore(whole)) {
            for (var due : dueDatesWithin(period, premiumDueOn)) {
                years.add(new InsuranceYear(start, due));
                start = due;
            }
        }
        years.add(new InsuranceYear(start, period.endDate()));
        return new InsuranceYears(years);
    }

    /// The year that contains this day; empty for a day outside the period.
    public Optional<InsuranceYear> containing(LocalDate day) {
        return years.stream().filter(year -> year.includes(day)).findFirst();
    }

    private static List<LocalDate> dueDatesWithin(PolicyPeriod period, LocalDate premiumDueOn) {
        var dueDates = new ArrayList<LocalDate>();
        var first = ChronoUnit.YEARS.between(premiumDueOn, period.inceptionDate()) - 1;
        for (var year = first; ; year++) {
            var due = premiumDueOn.plusMonths(year * InsuranceYear.MONTHS);
            if (!due.isBefore(period.endDate())) {
                return dueDates;
            }
            if (due.isAfter(period.inceptionDate())) {
                dueDates.add(due);
            }
        }
    }
}
