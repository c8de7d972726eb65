package nl.cyberwerkbank.exchange.casefile.policy;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.exchange.casefile.CaseKinds;
import nl.cyberwerkbank.exchange.casefile.CaseResult;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.PolicyTerms;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

/// Facts that are valid but strange are decided by the rules, with a warning beside the result.
class OddFactsTest {
    private static final CaseKinds KINDS =
            new CaseKinds(PolicyCaseKinds.under(PolicyTerms.shipped(), Wording.of(Wording.ENGLISH)));

    private static CaseResult decide(String kind, String given) {
        var facts = JsonMapper.shared().readTree(given.replace('\'', '"'));
        return KINDS.find(kind).orElseThrow().decide(facts, Readings.defaults());
    }

    private static void warned(CaseResult result, String words) {
        assertThat(result.extras().get("warnings").valueStream().map(warning -> warning.asString()))
                .anySatisfy(warning -> assertThat(warning).contains(words));
    }

    @Test
    void aReportBeforeTheMatterWasKnown() {
        var result =
                decide(
                        "premiumCover",
                        """
                        {'premiumDueOn': '2025-01-01', 'premiumDue': 10.00,
                         'reports': [{'id': '1', 'knownOn': '2025-02-02', 'reportedOn': '2025-02-01'}]}
                        """);
        warned(result, "report 1");
        assertThat(result.result().get("reports").get(0).get("premiumCover").asBoolean()).isFalse();
    }

    @Test
    void anEndDateBeforeTheLetter() {
        var result =
                decide(
                        "nonPaymentTermination",
                        """
                        {'premiumDueOn': '2025-01-01', 'annualPremium': 365.00,
                         'letterDatedOn': '2025-05-01', 'namedEndDate': '2025-04-30'}
                        """);
        warned(result, "30-04-2025");
        assertThat(result.result().get("premiumDebtDays").asInt()).isEqualTo(119);
    }

    @Test
    void aPeriodThatEndsBeforeItStarts() {
        var result =
                decide(
                        "reportingWindow",
                        """
                        {'policy': {'inceptionDate': '2025-01-02', 'endDate': '2025-01-01', 'endReason': 'afterLoss'},
                         'matter': {'type': 'claim', 'claimMadeOn': '2025-01-01', 'reportedInWritingOn': '2025-01-01'}}
                        """);
        warned(result, "inception");
        assertThat(result.result().get("inTime").asBoolean()).isFalse();
    }

    @Test
    void aSubsidiaryWithMoreOnlineTurnoverThanTurnover() {
        var result =
                decide(
                        "subsidiaries",
                        """
                        {'policy': {'inceptionDate': '2025-01-01', 'endDate': '2026-01-01'},
                         'policyholderConsolidatedNetTurnover': 100.00, 'assessedOn': '2025-06-01',
                         'subsidiary': {'acquiredOn': '2025-07-01', 'netTurnover': 1.00, 'onlineTurnover': 2.00,
                          'usTurnover': 0.00, 'seatCountry': 'NL', 'activity': 'retail', 'decidesBoard': true,
                          'votingSharePercentage': 0, 'capitalSharePercentage': 0}}
                        """);
        warned(result, "larger than the whole");
        warned(result, "before the acquisition");
        assertThat(result.result().get("failedConditions").get(0).asString()).isEqualTo("onlineAbove50Percent");
    }

    @Test
    void ordinaryFactsBringNoWarning() {
        var result =
                decide(
                        "notice",
                        "{'act': 'ordinaryNotice', 'by': 'insurer', 'endDate': '2025-03-31', 'receivedOn':"
                                + " '2025-02-28'}");
        assertThat(result.extras().get("warnings")).isEmpty();
    }
}
