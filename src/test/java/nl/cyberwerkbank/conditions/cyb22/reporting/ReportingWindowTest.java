package nl.cyberwerkbank.conditions.cyb22.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.policy.Channel;
import nl.cyberwerkbank.policy.EndReason;
import nl.cyberwerkbank.policy.Matter;
import nl.cyberwerkbank.policy.PolicyPeriod;
import nl.cyberwerkbank.policy.ReportedMatter;
import nl.cyberwerkbank.product.PolicyTerms;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

class ReportingWindowTest {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final LocalDate END = LocalDate.of(2025, 1, 1);
    private static final ReportingWindow WINDOW = new ReportingWindow(PolicyTerms.shipped());

    private static ReportedMatter claim(LocalDate madeOn, LocalDate reportedOn) {
        return new ReportedMatter(
                new PolicyPeriod(START, END),
                EndReason.NON_PAYMENT,
                Optional.empty(),
                new Matter(
                        Matter.Type.CLAIM,
                        Optional.of(madeOn),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(reportedOn),
                        Channel.LETTER,
                        Optional.empty(),
                        Optional.empty(),
                        Money.parse("EUR 0.00")));
    }

    private static boolean inTime(LocalDate madeOn, LocalDate reportedOn, Readings readings) {
        return WINDOW.decide(claim(madeOn, reportedOn), readings).result().inTime();
    }

    @Test
    void aLaterReportNeverImprovesTheAnswer() {
        var made = END.minusDays(1);
        var earlier = true;
        for (var day = made; day.isBefore(END.plusDays(100)); day = day.plusDays(1)) {
            var now = inTime(made, day, Readings.defaults());
            assertThat(now && !earlier).as("reported on %s", day).isFalse();
            assertThat(now).as("reported on %s", day).isEqualTo(!day.isAfter(END.plusDays(60)));
            earlier = now;
        }
    }

    @Test
    void aClaimIsMadeInThePeriodOnEveryDayOfItAndOnNoOther() {
        for (var day = START.minusDays(3); day.isBefore(END.plusDays(3)); day = day.plusDays(1)) {
            assertThat(inTime(day, END, Readings.defaults()))
                    .as("made on %s", day)
                    .isEqualTo(!day.isBefore(START) && day.isBefore(END));
        }
    }

    @Test
    void withoutAnAfterReportingPeriodTheLastDayIsTheDayBeforeTheEnd() {
        var lost = new Readings(Map.of("afterReportingOnDefault", "basicLost"));
        assertThat(inTime(START, END.minusDays(1), lost)).isTrue();
        assertThat(inTime(START, END, lost)).isFalse();
    }

    @Test
    void theFindingNamesTheLastDayThatWouldHavePassed() {
        var ruling = WINDOW.decide(claim(START, END.plusDays(61)), Readings.defaults());
        var finding = ruling.findings().stream().filter(Finding::fails).findFirst().orElseThrow();
        assertThat(finding.nearest().orElseThrow().value()).isEqualTo(new Value.Day(END.plusDays(60)));
    }

    @Test
    void aFindingShowsWhatAnotherReadingWouldMakeOfIt() {
        var ruling = WINDOW.decide(claim(START, END.plusDays(60)), Readings.defaults());
        assertThat(ruling.readingSensitive()).contains("dayCount", "afterReportingOnDefault");
        assertThat(ruling.findings())
                .filteredOn(finding -> finding.rule().equals("reportedInTime"))
                .allSatisfy(finding -> assertThat(finding.readings()).isNotEmpty());
    }
}
