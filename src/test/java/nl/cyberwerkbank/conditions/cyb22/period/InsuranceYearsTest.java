package nl.cyberwerkbank.conditions.cyb22.period;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.policy.InsuranceYear;
import nl.cyberwerkbank.policy.PolicyPeriod;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Random;

class InsuranceYearsTest {
    private static InsuranceYears years(String from, String until, String due) {
        return InsuranceYears.of(new PolicyPeriod(LocalDate.parse(from), LocalDate.parse(until)), LocalDate.parse(due));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025-01-01 | 2027-01-01 | 2025-01-01 | 2025-01-01/2026-01-01, 2026-01-01/2027-01-01
                    2025-03-15 | 2027-01-01 | 2026-01-01 | 2025-03-15/2026-01-01, 2026-01-01/2027-01-01
                    2025-03-15 | 2026-07-01 | 2026-01-01 | 2025-03-15/2026-01-01, 2026-01-01/2026-07-01
                    2025-03-15 | 2026-02-01 | 2026-01-01 | 2025-03-15/2026-02-01
                    2025-03-15 | 2026-03-14 | 2026-01-01 | 2025-03-15/2026-03-14
                    2025-03-15 | 2026-03-15 | 2026-01-01 | 2025-03-15/2026-01-01, 2026-01-01/2026-03-15
                    2024-02-29 | 2026-02-28 | 2024-02-29 | 2024-02-29/2025-02-28, 2025-02-28/2026-02-28
                    2025-01-01 | 2026-01-01 | 2020-01-01 | 2025-01-01/2026-01-01
                    """)
    void cutsThePeriodAtTheDueDates(String from, String until, String due, String expected) {
        assertThat(String.join(", ", years(from, until, due).years().stream().map(InsuranceYear::toString).toList()))
                .isEqualTo(expected);
    }

    @Test
    void anEmptyPeriodHasNoYear() {
        assertThat(years("2025-01-01", "2025-01-01", "2025-01-01").years()).isEmpty();
    }

    @Test
    void everyDayOfAPeriodLiesInExactlyOneYear() {
        var random = new Random(42);
        for (var i = 0; i < 300; i++) {
            var from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(800));
            var period = new PolicyPeriod(from, from.plusDays(1L + random.nextInt(1500)));
            var years = InsuranceYears.of(period, from.plusDays(random.nextInt(1500) - 700L));
            for (var day = from.minusDays(1); !day.isAfter(period.endDate()); day = day.plusDays(1)) {
                var today = day;
                assertThat(years.years().stream().filter(year -> year.includes(today)))
                        .as("%s in %s", today, years)
                        .hasSize(period.includes(today) ? 1 : 0);
            }
        }
    }

    @Test
    void noYearIsLongerThanTwelveMonths() {
        var random = new Random(43);
        for (var i = 0; i < 500; i++) {
            var from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(800));
            var years =
                    InsuranceYears.of(
                            new PolicyPeriod(from, from.plusDays(1L + random.nextInt(1500))),
                            from.plusDays(random.nextInt(700)));
            assertThat(years.years()).allMatch(year -> year.days() <= 366);
        }
    }
}
