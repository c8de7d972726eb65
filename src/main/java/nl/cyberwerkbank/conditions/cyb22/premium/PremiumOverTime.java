package nl.cyberwerkbank.conditions.cyb22.premium;

import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.policy.InsuranceYear;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Article 7.3, last part: how a year's premium is divided over the part of the year with insurance and the part
/// without. The text asks for fairness and gives no formula (AMB-105). Rounded once, half up to the cent.
///
/// @param year the insurance year
/// @param premium its premium
@Article("7.3")
public record PremiumOverTime(InsuranceYear year, Money premium) {
    /// Days from the start of the year up to and excluding `until`; none when that lies before the start.
    public int daysUntil(LocalDate until) {
        return days(year.startsOn(), until);
    }

    /// Days from `from` up to and excluding the end of the year; none when that lies after the end.
    public int daysFrom(LocalDate from) {
        return days(from, year.endsOn());
    }

    /// Premium over a number of days.
    public Money overDays(int days) {
        return part(days, year.days());
    }

    /// Premium over a number of months.
    public Money overMonths(int months) {
        return part(months, InsuranceYear.MONTHS);
    }

    /// Months that have begun from the start of the year up to and excluding `until`.
    public int startedMonths(LocalDate until) {
        var whole = Math.toIntExact(Math.max(0, ChronoUnit.MONTHS.between(year.startsOn(), until)));
        return year.startsOn().plusMonths(whole).isBefore(until) ? whole + 1 : whole;
    }

    private Money part(int numerator, int denominator) {
        var exact = premium.getAmount().multiply(BigDecimal.valueOf(numerator));
        return Money.of(
                premium.getCurrencyUnit(),
                exact.divide(BigDecimal.valueOf(denominator), premium.getScale(), RoundingMode.HALF_UP));
    }

    private static int days(LocalDate from, LocalDate until) {
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(from, until)));
    }
}
