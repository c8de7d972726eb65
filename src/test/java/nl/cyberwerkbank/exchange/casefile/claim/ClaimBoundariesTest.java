package nl.cyberwerkbank.exchange.casefile.claim;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.claim.ClaimFile;
import nl.cyberwerkbank.claim.ClaimOddities;
import nl.cyberwerkbank.claim.settlement.Settlement;
import nl.cyberwerkbank.conditions.cyb22.decision.ClaimDecision;
import nl.cyberwerkbank.conditions.cyb22.setting.ClaimFigures;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.product.ClaimTerms;
import nl.cyberwerkbank.product.PolicyTerms;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.dataformat.yaml.YAMLMapper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/// Both sides of every bound on hours, days, dates and amounts.
class ClaimBoundariesTest {
    private static final ClaimTerms TERMS = ClaimTerms.shipped();
    private static final ClaimDecision DECISION = new ClaimDecision(ClaimFigures.of(TERMS, PolicyTerms.shipped()));

    private static final String POLICY =
            """
            policy:
              inceptionDate: '2025-01-01'
              endDate: '2026-01-01'
              sumInsured: 1000000.00
              deductibles: {A: 2500.00, B: 2500.00, C: 2500.00}
            """;
    private static final String FORENSICS =
            "items: [{id: '1', type: forensicInvestigation, coverage: C, amountClaimed: 10000.00}]\n";
    private static final String INTERRUPTION =
            """
            items: [{id: '1', type: businessInterruptionLoss, coverage: B, amountClaimed: 10000.00,
                     businessInterruption: {method: statedLoss}}]
            """;
    private static final String DAMAGES =
            """
            items: [{id: '1', type: damages, coverage: A, amountClaimed: 10000.00, claimGround: networkSecurityEvent,
                     basis: judgment}]
            """;

    private static ClaimFile file(String event, String items) {
        String given =
                POLICY
                        + "event: {types: [cyberAttack], occurredOn: '2025-06-01', "
                        + (event.contains("discoveredOn") ? "" : "discoveredOn: '2025-06-01', ")
                        + (event.contains("reportedInWritingOn") ? "" : "reportedInWritingOn: '2025-06-02', ")
                        + event
                        + "}\n"
                        + items;
        return new ClaimReader(ClaimDefaults.of(TERMS)).read(YAMLMapper.shared().readTree(given));
    }

    private static Settlement settle(String event, String items, String... readings) {
        return DECISION.settle(file(event, items), readings(readings));
    }

    private static Readings readings(String... readings) {
        return new Readings(readings.length == 0 ? Map.of() : Map.of(readings[0], readings[1]));
    }

    private static BigDecimal covered(Settlement settlement) {
        return settlement.totals().totalCovered().getAmount();
    }

    private static boolean isCovered(Settlement settlement) {
        return covered(settlement).signum() > 0;
    }

    @ParameterizedTest
    @CsvSource({"480, 0, false", "481, 0, true", "541, 60, true", "540, 60, false"})
    void paysAnInterruptionOnlyStrictlyLongerThanTheWaitingPeriod(int unavailable, int planned, boolean longer) {
        String event =
                "interruption: {systemUnavailableMinutes: %d, plannedMinutes: %d}".formatted(unavailable, planned);
        assertThat(isCovered(settle(event, INTERRUPTION))).isEqualTo(longer);
    }

    @Test
    void doesNotPayAnInterruptionThatNobodyMeasured() {
        assertThat(isCovered(settle("interruption: {dataLost: true}", INTERRUPTION))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-02T09:30:00, 2025-06-05T09:30:00, true",
        "2025-06-02T09:30:00, 2025-06-05T09:30:01, false",
        "2025-06-02T09:30:00, 2025-06-02T09:30:00, true",
        "2025-06-02T09:30:00, 2025-06-02T09:29:59, false",
        // the night of 30 March 2025 is one hour short, that of 26 October one hour long
        "2025-03-28T12:00:00, 2025-03-31T13:00:00, true",
        "2025-03-28T12:00:00, 2025-03-31T13:00:01, false",
        "2025-10-24T12:00:00, 2025-10-27T11:00:00, true",
        "2025-10-24T12:00:00, 2025-10-27T11:00:01, false",
        // a time in the skipped hour is one hour later, one in the doubled hour is summer time
        "2025-03-27T03:30:00, 2025-03-30T02:30:00, true",
        "2025-03-27T02:30:00, 2025-03-30T03:30:00, true",
        "2025-03-27T02:30:00, 2025-03-30T03:30:01, false",
        "2025-10-23T02:30:00, 2025-10-26T02:30:00, true",
        "2025-10-23T02:30:00, 2025-10-26T02:30:01, false",
        "2025-10-26T02:30:00, 2025-10-29T01:30:00, true",
        "2025-10-26T02:30:00, 2025-10-29T01:30:01, false"
    })
    void waivesTheDeductibleWithinSeventyTwoElapsedHours(String notice, String resolved, boolean waived) {
        String event = "noticeReceivedAt: '%s', resolvedAt: '%s', resolvedBy: itSpecialist".formatted(notice, resolved);
        Settlement settlement = settle(event, FORENSICS);
        assertThat(settlement.waiver72hApplied()).isEqualTo(waived);
        assertThat(settlement.totals().deductibleApplied().isZero()).isEqualTo(waived);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, false",
        "2025-01-01, true",
        "2025-12-31, true",
        "2026-01-01, true",
        "2026-03-02, true",
        "2026-03-03, false"
    })
    void acceptsAReportFromInceptionThroughTheSixtiethDayAfterTheEnd(String reported, boolean inTime) {
        String event = "reportedInWritingOn: '%s'".formatted(reported);
        assertThat(isCovered(settle(event, FORENSICS))).isEqualTo(inTime);
    }

    @Test
    void endsTheSixtyDaysOneDayEarlierWhenTheFirstDayIsCounted() {
        String last = "reportedInWritingOn: '2026-03-02'";
        assertThat(isCovered(settle(last, FORENSICS, "dayCount", "dPlusNMinus1"))).isFalse();
        assertThat(isCovered(settle("reportedInWritingOn: '2026-03-01'", FORENSICS, "dayCount", "dPlusNMinus1")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, false", "2025-01-01, true", "2025-12-31, true", "2026-01-01, false"})
    void coversAClaimMadeInThePeriodOnly(String made, boolean inTime) {
        String event = "reportedInWritingOn: '2026-01-15', claimMadeOn: '%s'".formatted(made);
        assertThat(isCovered(settle(event, DAMAGES))).isEqualTo(inTime);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, noDeeming, true",
        "2026-01-01, noDeeming, false",
        "2026-01-01, deeming, true",
        "2026-04-01, deeming, true",
        "2026-04-02, deeming, false"
    })
    void datesAClaimByACircumstanceReportedInThePeriodOrByAnotherReadingInItsTerm(
            String reported, String reading, boolean inTime) {
        String event =
                "reportedInWritingOn: '2027-05-01', claimMadeOn: '2027-04-01', circumstanceKnownOn: '2025-12-01', "
                        + "circumstanceReportedOn: '%s'".formatted(reported);
        Settlement settlement = settle(event, DAMAGES, "lateCircumstance", reading);
        assertThat(isCovered(settlement)).isEqualTo(inTime);
        assertThat(settlement.deemedMadeAndReportedOn().isPresent()).isEqualTo(inTime);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-01T00:00:00, 2025-07-30T23:59:59, 2025-07-30",
        "2025-02-01T00:00:00, 2025-07-31T00:00:00, 2025-07-30",
        "2025-02-01T00:00:00, 2025-07-31T00:00:01, 2025-07-30",
        "2025-02-01T00:00:00, 2025-07-30T00:00:00, 2025-07-29",
        "2025-02-01T00:00:00, 2025-02-01T00:00:00, 2025-02-01",
        "2025-02-01T23:59:59, 2025-02-02T00:00:00, 2025-02-01",
        "2025-02-01T23:59:59, 2025-02-02T00:00:01, 2025-02-02"
    })
    void makesGoodAtMostOneHundredAndEightyDaysThatTheInterruptionTouches(String start, String end, LocalDate last) {
        String event = "interruption: {startedAt: '%s', endedAt: '%s'}".formatted(start, end);
        assertThat(settle(event, FORENSICS).lastIndemnityDay()).contains(last);
    }

    @Test
    void roundsExpectedGrossProfitHalfUpOnceAtTheEnd() {
        String event =
                "interruption: {systemUnavailableMinutes: 1440, startedAt: '2025-06-01T00:00:00', endedAt:"
                        + " '2025-06-02T00:00:00'}";
        String items =
                """
                items: [{id: '1', type: businessInterruptionLoss, coverage: B, amountClaimed: 10000.00,
                         businessInterruption: {method: reference36Months, revenue36Months: %s,
                           variableCostPercentage: 0, referenceDays: 1000, actualGrossProfit: 0.00}}]
                """;
        assertThat(covered(settle(event, items.formatted("1005.00")))).isEqualByComparingTo("1.01");
        assertThat(covered(settle(event, items.formatted("1004.99")))).isEqualByComparingTo("1.00");
    }

    @ParameterizedTest
    @CsvSource({"2025-06-01, 5000.00", "2023-06-02, 5000.00", "2023-06-01, 0.00"})
    void paysATerrorismLossReportedWithinTwoYearsOfTheDetermination(String determined, BigDecimal payment) {
        String event =
                "terrorism: true, nht: {determinedOn: '%s', announcedOn: '2025-09-01', payment: 5000.00}"
                        .formatted(determined);
        assertThat(settle(event, FORENSICS).payment().orElseThrow().getAmount()).isEqualByComparingTo(payment);
    }

    @Test
    void defersATerrorismLossUntilTheAnnouncement() {
        Settlement settlement = settle("terrorism: true, nht: {determinedOn: '2025-06-03'}", FORENSICS);
        assertThat(settlement.paymentDeferred()).isTrue();
        assertThat(settlement.payment()).isEmpty();
    }

    @Test
    void decidesOddFactsByTheRulesAndSaysThatTheyAreOdd() {
        ClaimFile odd = file("discoveredOn: '2025-05-01', reportedInWritingOn: '2025-04-01'", FORENSICS);
        assertThat(isCovered(DECISION.settle(odd, Readings.defaults()))).isTrue();
        assertThat(ClaimOddities.of(odd))
                .extracting(message -> message.key())
                .containsExactly("claim.odd.discoveredBeforeOccurred", "claim.odd.reportedBeforeDiscovered");
    }
}
