package nl.cyberwerkbank.ui.loss.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDateTime;

class Clock72Test {
    @Test
    void runsForSeventyTwoHoursOfRealTime() {
        var clock = Clock72.from(Clock72.Kind.DEDUCTIBLE, LocalDateTime.parse("2025-06-02T09:30:00"), 72);

        assertThat(clock.end()).isEqualTo(LocalDateTime.parse("2025-06-05T09:30:00"));
        assertThat(clock.left(LocalDateTime.parse("2025-06-05T09:29:00"))).isEqualTo(Duration.ofMinutes(1));
        assertThat(clock.left(LocalDateTime.parse("2025-06-05T09:31:00")).isNegative()).isTrue();
    }

    @Test
    void endsAnHourLaterOnTheWallWhenSummerTimeBegins() {
        var clock = Clock72.from(Clock72.Kind.REGULATOR, LocalDateTime.parse("2026-03-28T12:00:00"), 72);

        assertThat(clock.end()).isEqualTo(LocalDateTime.parse("2026-03-31T13:00:00"));
    }
}
