package nl.cyberwerkbank.conditions.cyb22.definition;

import nl.cyberwerkbank.claim.Interruption;
import nl.cyberwerkbank.claim.LossEvent;
import nl.cyberwerkbank.explain.Article;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// 1.26: the days for which an interruption is made good, from the day on which it started; the waiting period is
/// inside.
///
/// @param firstDay the day on which the interruption started
/// @param days calendar days touched by it, at least 1, at most the indemnity days of the conditions (AMB-57)
@Article("1.26")
public record IndemnityPeriod(LocalDate firstDay, long days) {
    /// The period of this event; empty when nobody knows when the interruption started.
    ///
    /// @param mostDays the longest indemnity period, 180 days
    public static Optional<IndemnityPeriod> of(LossEvent event, int mostDays) {
        return event.interruption().flatMap(interruption -> of(interruption, mostDays));
    }

    private static Optional<IndemnityPeriod> of(Interruption interruption, int mostDays) {
        return interruption
                .startedAt()
                .map(start -> {
                    LocalDate first = start.toLocalDate();
                    long touched = interruption.endedAt().map(end -> touched(first, end)).orElse((long) mostDays);
                    return new IndemnityPeriod(first, Math.clamp(touched, 1, mostDays));
                });
    }

    /// An end at midnight does not touch the day that begins then.
    private static long touched(LocalDate first, LocalDateTime end) {
        boolean atMidnight = end.toLocalTime().equals(LocalTime.MIDNIGHT);
        return ChronoUnit.DAYS.between(first, end.toLocalDate()) + (atMidnight ? 0 : 1);
    }

    /// The last day that counts.
    public LocalDate lastDay() {
        return firstDay.plusDays(days - 1);
    }
}
