package nl.cyberwerkbank.exchange.casefile.policy;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.exchange.casefile.CaseKinds;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.PolicyTerms;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/// A refusal that another reading would turn is not final; one that every reading shares is.
class StandingTest {
    private static final CaseKinds KINDS =
            new CaseKinds(PolicyCaseKinds.under(PolicyTerms.shipped(), Wording.of(Wording.ENGLISH)));

    private static final String REFUSAL =
            """
            {'act': 'refusalOfChange', 'by': 'policyholder', 'endDate': '2026-01-01', 'channel': '%s',
             'refusedOn': '%s', 'proposal': {'madeOn': '2025-11-01', 'effectiveOn': '2026-01-01',
             'requiredByLaw': false, 'premiumChange': 'higher', 'coverChange': 'equal'}}
            """;

    private static final String PREMIUM =
            """
            {'premiumDueOn': '2025-01-01', 'premiumDue': 10.00, 'assessedOn': '%s',
             'payments': [{'receivedOn': '%s', 'amount': 10.00}],
             'reports': [{'id': '1', 'knownOn': '%s', 'reportedOn': '%s'}]}
            """;

    private static final String LETTER_AFTER_LOSS =
            """
            {'by': 'insurer', 'ground': 'afterLoss', 'letterDatedOn': '%s', 'channel': '%s',
             'openingEvents': [{'type': 'claimReported', 'occurredOn': '2025-05-20'}],
             'insuranceYearStartsOn': '2025-01-01', 'annualPremium': 365.00}
            """;

    private static final String SUBSIDIARY =
            """
            {'policy': {'inceptionDate': '2025-01-01', 'endDate': '2026-01-01'},
             'policyholderConsolidatedNetTurnover': 100.00, 'assessedOn': '2025-08-01',
             'subsidiary': {'acquiredOn': '2025-07-01', 'netTurnover': %s, 'grossTurnover': %s, 'onlineTurnover': 0.00,
              'usTurnover': 0.00, 'seatCountry': 'NL', 'activity': 'retail', 'decidesBoard': true,
              'votingSharePercentage': 0, 'capitalSharePercentage': 0}}
            """;

    private static final String RUN_OFF =
            """
            {'trigger': 'insolvency', 'insolvencyOn': '2025-09-01',
             'event': {'type': 'mediaEvent', 'occurredOn': '%s'}}
            """;

    private static final String MATTER =
            """
            {'policy': {'inceptionDate': '2025-01-01', 'endDate': '2026-01-01', 'endReason': '%s'},
             'matter': {'type': 'claim', 'claimMadeOn': '2025-12-01', 'channel': 'letter',
              'reportedInWritingOn': '%s', 'circumstanceKnownOn': %s, 'circumstanceReportedOn': %s}}
            """;

    private static JsonNode standing(String kind, Map<String, String> readings, String given) {
        var facts = JsonMapper.shared().readTree(given.replace('\'', '"'));
        return KINDS.find(kind).orElseThrow().decide(facts, new Readings(readings)).extras().get("standing");
    }

    private static void rests(JsonNode standing, String... points) {
        assertThat(standing.get("state").asString()).isEqualTo("toBeDecided");
        assertThat(standing.get("points").valueStream().map(JsonNode::asString)).containsExactly(points);
    }

    private static void isFinal(JsonNode standing) {
        assertThat(standing.get("state").asString()).isEqualTo("final");
        assertThat(standing.get("points")).isEmpty();
    }

    @Test
    void aRefusalOfChangedTermsThatIsADayLateByOneWayOfCounting() {
        rests(
                standing("notice", Map.of("dayCount", "dPlusNMinus1"), REFUSAL.formatted("email", "2026-01-31")),
                "dayCount");
        rests(
                standing("notice", Map.of("writtenForm", "strict"), REFUSAL.formatted("email", "2026-01-31")),
                "writtenForm");
        isFinal(standing("notice", Map.of(), REFUSAL.formatted("email", "2026-02-01")));
        isFinal(standing("notice", Map.of("writtenForm", "strict"), REFUSAL.formatted("telephone", "2026-01-10")));
    }

    @Test
    void aRefusalThatTwoReadingsTurnOnlyTogetherRestsOnBoth() {
        var both = Map.of("dayCount", "dPlusNMinus1", "writtenForm", "strict");
        rests(standing("notice", both, REFUSAL.formatted("email", "2026-01-31")), "dayCount", "writtenForm");
        rests(standing("notice", both, REFUSAL.formatted("email", "2026-01-30")), "writtenForm");
    }

    @Test
    void whatIsGrantedIsFinalEvenWhenAnotherReadingWouldRefuseIt() {
        isFinal(standing("notice", Map.of(), REFUSAL.formatted("email", "2026-01-31")));
        isFinal(standing("subsidiaries", Map.of(), SUBSIDIARY.formatted("10.00", "11.00")));
    }

    @Test
    void aReportWithoutPremiumCoverForAPaymentOnTheThirtiethDay() {
        var paid = PREMIUM.formatted("2025-02-10", "2025-01-31", "2025-01-15", "2025-01-20");
        rests(standing("premiumCover", Map.of("dayCount", "dPlusNMinus1"), paid), "dayCount");
        var late = PREMIUM.formatted("2025-02-10", "2025-02-03", "2025-01-15", "2025-01-20");
        isFinal(standing("premiumCover", Map.of(), late));
    }

    @Test
    void aRevivalThatKnownMattersPrevent() {
        var late = PREMIUM.formatted("2025-02-10", "2025-02-03", "2025-01-15", "2025-01-20");
        rests(standing("premiumCover", Map.of("revivalAfterDefault", "noRevival"), late), "revivalAfterDefault");
    }

    @Test
    void aTerminationForNonPaymentRestsOnNoReadingButItsAmountMayBeLeftToAPerson() {
        var letter =
                "{'premiumDueOn': '2025-01-01', 'annualPremium': 365.00, 'letterDatedOn': '%s', 'namedEndDate':"
                        + " '2025-06-01'}";
        isFinal(standing("nonPaymentTermination", Map.of(), letter.formatted("2025-03-31")));
        isFinal(standing("nonPaymentTermination", Map.of(), letter.formatted("2025-04-01")));
        rests(
                standing("nonPaymentTermination", Map.of("premiumRefund", "manual"), letter.formatted("2025-04-01")),
                "premiumDebt");
    }

    @Test
    void aLetterAfterALossThatIsADayLateByOneWayOfCounting() {
        var shorter = Map.of("dayCount", "dPlusNMinus1");
        rests(
                standing("terminationAfterLoss", shorter, LETTER_AFTER_LOSS.formatted("2025-06-19", "letter")),
                "dayCount");
        isFinal(standing("terminationAfterLoss", shorter, LETTER_AFTER_LOSS.formatted("2025-06-18", "letter")));
        isFinal(standing("terminationAfterLoss", Map.of(), LETTER_AFTER_LOSS.formatted("2025-06-20", "letter")));
        rests(
                standing(
                        "terminationAfterLoss",
                        Map.of("premiumRefund", "manual"),
                        LETTER_AFTER_LOSS.formatted("2025-06-19", "letter")),
                "premiumRefund");
    }

    @Test
    void aReportAfterAnEndForNonPaymentUnderTheReadingThatTakesTheTermAway() {
        var lost = Map.of("afterReportingOnDefault", "basicLost");
        rests(
                standing("reportingWindow", lost, MATTER.formatted("nonPayment", "2026-02-01", "null", "null")),
                "afterReportingOnDefault");
        isFinal(standing("reportingWindow", lost, MATTER.formatted("afterLoss", "2026-03-03", "null", "null")));
    }

    @Test
    void aLateCircumstanceWaitsForAPerson() {
        rests(
                standing(
                        "reportingWindow",
                        Map.of(),
                        MATTER.formatted("afterLoss", "2026-05-01", "'2025-11-01'", "'2026-01-15'")),
                "lateCircumstance");
    }

    @Test
    void aSubsidiaryThatIsTooLargeByOneMeasureOnly() {
        rests(
                standing(
                        "subsidiaries",
                        Map.of("subsidiaryTest", "grossTurnover"),
                        SUBSIDIARY.formatted("10.00", "10.01")),
                "subsidiaryTest");
        isFinal(
                standing(
                        "subsidiaries",
                        Map.of("subsidiaryTest", "grossTurnover"),
                        SUBSIDIARY.formatted("10.01", "10.01")));
    }

    @Test
    void anEventThatTheListLeavesOutWaitsForAPerson() {
        rests(standing("runOff", Map.of(), RUN_OFF.formatted("2025-08-31")), "runOffEventList", "runOffEvents");
        isFinal(standing("runOff", Map.of(), RUN_OFF.formatted("2025-09-01")));
    }
}
