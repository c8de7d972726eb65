package nl.cyberwerkbank.exchange.casefile.claim;

import static nl.cyberwerkbank.exchange.casefile.claim.SmallClaim.DAMAGES;
import static nl.cyberwerkbank.exchange.casefile.claim.SmallClaim.FORENSICS;
import static nl.cyberwerkbank.exchange.casefile.claim.SmallClaim.INTERRUPTION;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.claim.settlement.Settlement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Both sides of every date that a claim is held against, and whole years of days one after the other.
class ClaimDateBoundsTest {
    private static final String YEARS =
            "inceptionDate: '2025-01-01', endDate: '2027-04-01', insuranceYears: [{startsOn: '2025-01-01'},"
                    + " {startsOn: '2026-01-01'}, {startsOn: '2027-01-01'}]";
    private static final List<LocalDate> STARTS =
            List.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, director, false",
        "2025-01-01, director, true",
        "2024-12-31, warehouseEmployee, true",
        "2025-01-01, warehouseEmployee, true"
    })
    void excludesWhatAResponsibleIndividualKnewBeforeInception(String known, String by, boolean covered) {
        String event = "priorKnowledge: {knownOn: '%s', knownByFunction: %s}".formatted(known, by);
        assertThat(SmallClaim.of(FORENSICS).withEvent(event).isCovered()).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, false", "2025-01-01, true"})
    void excludesWhatShouldHaveBeenKnownBeforeInception(String known, boolean covered) {
        String event = "priorKnowledge: {shouldHaveBeenKnownOn: '%s'}".formatted(known);
        assertThat(SmallClaim.of(FORENSICS).withEvent(event).isCovered()).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({
        "takeoverEffectiveOn, 2025-06-01, false",
        "takeoverEffectiveOn, 2025-06-02, true",
        "insolvencyOn, 2025-06-01, false",
        "insolvencyOn, 2025-06-02, true"
    })
    void coversAnEventOnlyBeforeTheDayOfTakeoverOrInsolvency(String field, String day, boolean covered) {
        var claim = SmallClaim.of(FORENSICS).underPolicy("%s: '%s'".formatted(field, day));
        assertThat(claim.isCovered()).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, 2025-01-01/2026-01-01",
        "2025-12-31, 2025-01-01/2026-01-01",
        "2026-01-01, 2026-01-01/2027-01-01",
        "2026-12-31, 2026-01-01/2027-01-01",
        "2027-01-01, 2027-01-01/2027-04-01",
        "2027-03-31, 2027-01-01/2027-04-01",
        "2027-04-01, 2027-01-01/2027-04-01"
    })
    void chargesOwnLossToTheYearOfDiscoveryAClaimToThatOfItsMakingAndBothToThatOfTheReport(String day, String year) {
        var discovered = SmallClaim.of(FORENSICS).withEvent("discoveredOn: '%s'".formatted(day));
        var made = SmallClaim.of(DAMAGES).withEvent("claimMadeOn: '%s'".formatted(day));
        var both =
                SmallClaim.of(DAMAGES + "," + FORENSICS.replace("'1'", "'2'"))
                        .withEvent("claimMadeOn: '2025-06-01', reportedInWritingOn: '%s'".formatted(day));
        var series = SmallClaim.of(FORENSICS).withEvent("seriesFirstReportedOn: '%s'".formatted(day));
        for (SmallClaim claim : List.of(discovered, made, both, series)) {
            assertThat(claim.underPolicy(YEARS).settled().year().written()).isEqualTo(year);
        }
    }

    @Test
    void chargesSeveralClaimsToTheYearOfTheEarliest() {
        String items =
                DAMAGES.replace("}", ", claimMadeOn: '2026-01-01'}")
                        + ","
                        + DAMAGES.replace("'1'", "'2'").replace("}", ", claimMadeOn: '2025-12-31'}");
        var claims = SmallClaim.of(items).underPolicy(YEARS).withEvent("reportedInWritingOn: '2026-02-01'");
        assertThat(claims.settled().year().written()).isEqualTo("2025-01-01/2026-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "seriesFirstReportedOn, 2024-12-31, false",
        "seriesFirstReportedOn, 2025-01-01, true",
        "seriesFirstReportedOn, 2025-12-31, true",
        "seriesFirstReportedOn, 2026-01-01, false",
        "circumstanceReportedOn, 2024-12-31, false",
        "circumstanceReportedOn, 2025-01-01, true",
        "circumstanceReportedOn, 2025-12-31, true",
        "circumstanceReportedOn, 2026-01-01, false"
    })
    void deemsALossInTimeByASeriesOrCircumstanceReportedInThePeriod(String field, String day, boolean covered) {
        String event = "discoveredOn: '2027-05-01', reportedInWritingOn: '2027-05-02', " + field + ": '" + day + "'";
        var claim = SmallClaim.of(FORENSICS).withEvent(event);
        assertThat(claim.isCovered()).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, true", "2026-01-01, false"})
    void refusesWhatAnotherPolicyPaysForWhenItIsReportedOnOrAfterTheEnd(String reported, boolean covered) {
        String item = FORENSICS.replace("}", ", otherInsurance: {payment: 1000.00}}");
        var claim = SmallClaim.of(item).withEvent("reportedInWritingOn: '%s'".formatted(reported));
        assertThat(claim.isCovered()).isEqualTo(covered);
        assertThat(claim.reading("afterReportingOtherCover", "excess").isCovered()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"discoveredOn", "lossDiscoveredOn", "interruptionDiscoveredOn"})
    void coversAnInterruptionDiscoveredInThePeriodByAllThreeDates(String field) {
        List<Boolean> covered = new ArrayList<>();
        for (String day : List.of("2024-12-31", "2025-01-01", "2025-12-31", "2026-01-01")) {
            covered.add(
                    SmallClaim.of(INTERRUPTION)
                            .withEvent(
                                    "reportedInWritingOn: '2026-01-02', interruption: {systemUnavailableMinutes: 481}, "
                                            + "%s: '%s'".formatted(field, day))
                            .isCovered());
        }
        assertThat(covered).containsExactly(false, true, true, false);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, true", "2027-01-01, false"})
    void acceptsAReportThroughTheLastDayOfAnExtendedReportingPeriod(String reported, boolean covered) {
        var claim =
                SmallClaim.of(FORENSICS)
                        .underPolicy("reportingPeriodEndsOn: '2026-12-31'")
                        .withEvent("reportedInWritingOn: '%s'".formatted(reported));
        assertThat(claim.isCovered()).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2026-02-28, 5000.00",
        "2024-02-29, 2026-03-01, 0.00",
        "2024-01-31, 2026-01-31, 5000.00",
        "2024-01-31, 2026-02-01, 0.00"
    })
    void countsTheTwoYearsOfTheReinsurerToTheSameDayOrTheEndOfTheMonth(
            String determined, String reported, BigDecimal payment) {
        String event =
                "reportedInWritingOn: '%s', terrorism: true, nht: {determinedOn: '%s', announcedOn: '2026-04-01', payment: 5000.00}"
                        .formatted(reported, determined);
        var claim = SmallClaim.of(FORENSICS).withEvent(event);
        assertThat(claim.payment()).isEqualByComparingTo(payment);
    }

    @Test
    void chargesEveryDayToExactlyOneInsuranceYear() {
        LocalDate end = LocalDate.of(2027, 4, 1);
        for (LocalDate day = STARTS.getFirst(); day.isBefore(end); day = day.plusDays(1)) {
            LocalDate sought = day;
            Settlement settlement =
                    SmallClaim.of(FORENSICS)
                            .underPolicy(YEARS)
                            .withEvent("discoveredOn: '%s'".formatted(day))
                            .settled();
            var containing =
                    IntStream.range(0, STARTS.size())
                            .filter(i -> !sought.isBefore(STARTS.get(i)))
                            .filter(i -> sought.isBefore(i + 1 < STARTS.size() ? STARTS.get(i + 1) : end))
                            .mapToObj(STARTS::get)
                            .toList();
            assertThat(containing).as("years of " + day).containsExactly(settlement.year().startsOn());
        }
    }

    @Test
    void opensTheReportingPeriodOnceAndClosesItOnce() {
        var turns = new ArrayList<LocalDate>();
        boolean before = false;
        LocalDate last = LocalDate.of(2026, 6, 1);
        for (LocalDate day = LocalDate.of(2024, 11, 1); day.isBefore(last); day = day.plusDays(1)) {
            boolean covered =
                    SmallClaim.of(FORENSICS).withEvent("reportedInWritingOn: '%s'".formatted(day)).isCovered();
            if (covered != before) {
                turns.add(day);
            }
            before = covered;
        }
        assertThat(turns).containsExactly(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 3, 3));
    }
}
