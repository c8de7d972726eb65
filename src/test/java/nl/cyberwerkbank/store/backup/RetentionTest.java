package nl.cyberwerkbank.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.product.RetentionTerms;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

class RetentionTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final CareRules RULES = CareRules.shipped();
    private static final Instant NOW = at("2026-03-20T15:30"); // a Friday

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(AMSTERDAM).toInstant();
    }

    private static Set<Instant> kept(Instant now, String... local) {
        return RULES.kept().kept(Stream.of(local).map(RetentionTest::at).toList(), now, AMSTERDAM);
    }

    private static List<Instant> moments(String... local) {
        return Stream.of(local).map(RetentionTest::at).toList();
    }

    /// As the settings tell the user.
    @Test
    void isHourlyForADayDailyForAWeekAndWeeklyForTwoMonths() {
        assertThat(RULES.retention())
                .containsExactly(
                        new Retention.Rule(Stretch.HOUR, Period.ofDays(1)),
                        new Retention.Rule(Stretch.DAY, Period.ofDays(7)),
                        new Retention.Rule(Stretch.WEEK, Period.ofMonths(2)));
    }

    @Test
    void keepsOneAnHourForADayTheNewestInEach() {
        assertThat(kept(NOW, "2026-03-20T15:10", "2026-03-20T14:05", "2026-03-20T14:59", "2026-03-19T15:31"))
                .containsExactlyElementsOf(moments("2026-03-19T15:31", "2026-03-20T14:59", "2026-03-20T15:10"));
    }

    @Test
    void keepsOneADayForAWeek() {
        assertThat(
                        kept(
                                NOW,
                                "2026-03-20T15:00",
                                "2026-03-18T09:00",
                                "2026-03-18T17:00",
                                "2026-03-17T23:59",
                                "2026-03-13T15:31"))
                .containsExactlyElementsOf(
                        moments("2026-03-13T15:31", "2026-03-17T23:59", "2026-03-18T17:00", "2026-03-20T15:00"));
    }

    @Test
    void keepsOneAWeekForTwoMonthsAndNoneAfterThat() {
        assertThat(
                        kept(
                                NOW,
                                "2026-03-20T15:00",
                                "2026-03-02T09:00", // Monday
                                "2026-03-08T22:00", // Sunday of the same week
                                "2026-02-10T09:00",
                                "2026-01-20T15:31",
                                "2026-01-20T15:30"))
                .containsExactlyElementsOf(
                        moments("2026-01-20T15:31", "2026-02-10T09:00", "2026-03-08T22:00", "2026-03-20T15:00"));
    }

    /// An erased dossier lives on in back-ups no longer than the person concerned was told.
    @Test
    void keepsNothingLongerThanErasurePromises() {
        Instant promised = NOW.minus(Duration.ofDays(RetentionTerms.shipped().backupDays().value()));
        assertThat(RULES.retention())
                .allMatch(rule -> NOW.atZone(AMSTERDAM).minus(rule.during()).toInstant().isAfter(promised));
        assertThat(RULES.isReplacedTooOld(promised, NOW, AMSTERDAM)).isTrue();
    }

    @Test
    void keepsTheNewestHoweverOld() {
        assertThat(kept(NOW, "2020-01-01T10:00", "2019-01-01T10:00"))
                .containsExactlyElementsOf(moments("2020-01-01T10:00"));
        assertThat(kept(NOW)).isEmpty();
    }

    @Test
    void letsNothingGoBecauseTheClockWasSetBack() {
        assertThat(kept(at("2019-06-01T12:00"), "2026-03-20T15:00", "2026-03-20T15:10", "2019-05-31T12:30")).hasSize(3);
    }

    /// Also when a back-up was made by the wrong clock already.
    @Test
    void keepsTheWeeksThereAreWhenTheClockWasSetForwardOnce() {
        assertThat(kept(at("2027-03-20T16:00"), "2026-03-04T15:00", "2026-03-12T15:00", "2026-03-20T15:00")).hasSize(3);
        assertThat(
                        kept(
                                at("2027-03-20T17:00"),
                                "2026-03-04T15:00",
                                "2026-03-12T15:00",
                                "2026-03-20T15:00",
                                "2027-03-20T16:00"))
                .hasSize(4);
    }

    @Test
    void holdsTheRightNumberAfterThreeMonthsOfWork() {
        Set<Instant> present = new TreeSet<>();
        Instant now = at("2026-01-01T00:20");
        for (int hour = 0; hour < 24 * 92; hour++) {
            now = now.plus(Duration.ofHours(1));
            present.add(now);
            present.retainAll(RULES.kept().kept(present, now, AMSTERDAM));
        }
        assertThat(present).contains(now).hasSizeBetween(36, 40);
        Instant last = now;
        assertThat(present.stream().filter(at -> Duration.between(at, last).toHours() < 24)).hasSize(24);
    }

    @Test
    void countsBothTwoOclocksOfAnAutumnNight() {
        Instant first = Instant.parse("2026-10-25T00:30:00Z");
        Instant second = Instant.parse("2026-10-25T01:30:00Z");
        Instant now = Instant.parse("2026-10-25T02:00:00Z");
        assertThat(RULES.kept().kept(List.of(first, second), now, AMSTERDAM)).hasSize(2);
    }

    @Test
    void saysWhenABackupAndAFullCheckAreDue() {
        assertThat(RULES.isBackupDue(Optional.empty(), NOW)).isTrue();
        assertThat(RULES.isBackupDue(Optional.of(NOW.minus(Duration.ofMinutes(59))), NOW)).isFalse();
        assertThat(RULES.isBackupDue(Optional.of(NOW.minus(Duration.ofHours(1))), NOW)).isTrue();
        assertThat(RULES.isBackupDue(Optional.of(NOW.plusSeconds(1)), NOW)).isTrue();
        assertThat(RULES.isFullCheckDue(Optional.of(at("2026-03-13T15:31")), NOW, AMSTERDAM)).isFalse();
        assertThat(RULES.isFullCheckDue(Optional.of(at("2026-03-13T15:30")), NOW, AMSTERDAM)).isTrue();
        assertThat(RULES.isFullCheckDue(Optional.of(NOW.plusSeconds(1)), NOW, AMSTERDAM)).isTrue();
    }

    @Test
    void callsABackupShrunkenOnlyWhenItIs() {
        assertThat(RULES.isShrunken(0, 1)).isTrue();
        assertThat(RULES.isShrunken(89, 100)).isTrue();
        assertThat(RULES.isShrunken(90, 100)).isFalse();
        assertThat(RULES.isShrunken(0, 0)).isFalse();
        assertThat(RULES.isShrunken(5, 0)).isFalse();
    }
}
