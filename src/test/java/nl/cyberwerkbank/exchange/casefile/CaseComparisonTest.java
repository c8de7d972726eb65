package nl.cyberwerkbank.exchange.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.exchange.strict.StrictDocument;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

class CaseComparisonTest {
    private static JsonNode yaml(String text) {
        return StrictDocument.read(text.getBytes(StandardCharsets.UTF_8)).root().orElseThrow().toJson();
    }

    private static CaseResult result(String text, String... sources) {
        return new CaseResult((ObjectNode) yaml(text), new TreeSet<>(Set.of(sources)), (ObjectNode) yaml("{x: 1}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "payment: 700.00|payment: 700",
                "payment: 700.00|payment: '700.00'",
                "payment: 700.00|{payment: 700.00, more: true}",
                "payment: null|payment: null",
                "insuranceEndsOn: '2025-01-01'|insuranceEndsOn: '2025-01-01'",
                "reasons: [FAQ-06, FAQ-08]|reasons: [FAQ-08, FAQ-6]",
                "reasons: []|reasons: []",
                "missing: [a, b]|missing: [b, a]",
                "failedConditions: [a, b]|failedConditions: [b, a]",
                "humanDecisionReasons: [fraud]|humanDecisionReasons: [sanctions, fraud]",
                "deductibleOptions: [1250.00, 2500.00]|deductibleOptions: ['1250.00', 2500]",
                "latestLetterDates: ['2025-01-01', null]|latestLetterDates: ['2025-01-01', null]",
                "items: [{id: b, coveredAmount: 1.00}]|items: [{id: a}, {id: b, coveredAmount: 1.00, articles: [2]}]",
                "items: [{id: a, articles: [2.4.1]}]|items: [{id: a, articles: ['2.4.1 b iii', 5.1.1]}]",
                "reports: [{id: a, premiumCover: true}]|reports: [{id: a, premiumCover: true}]"
            })
    void theseAreEqual(String expected, String found) {
        assertThat(CaseComparison.ofResult(yaml(expected), result(found))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "payment: 700.00|payment: 700.01|payment",
                "payment: 700.00|payment: null|payment",
                "payment: null|payment: 0.00|payment",
                "payment: 700.00|outcome: covered|payment",
                "payment: 700.00|payment: 'about 700.00'|payment",
                "valid: true|valid: 'true'|valid",
                "reasons: [FAQ-06]|reasons: [FAQ-06, FAQ-08]|reasons",
                "reasons: [FAQ-43]|reasons: [FAQ-43a]|reasons",
                "reasons: []|reasons: null|reasons",
                "missing: [a]|missing: []|missing",
                "humanDecisionReasons: [fraud]|humanDecisionReasons: [sanctions]|humanDecisionReasons",
                "deductibleOptions: [1250.00, 2500.00]|deductibleOptions: [2500.00, 1250.00]|deductibleOptions",
                "latestLetterDates: ['2025-01-01', null]|latestLetterDates: ['2025-01-01']|latestLetterDates",
                "items: [{id: b, coveredAmount: 1.00}]|items: [{id: b, coveredAmount: 2.00}]|items[b].coveredAmount",
                "items: [{id: c}]|items: [{id: b}]|items[c]",
                "items: [{id: a, articles: [2.4.1 b]}]|items: [{id: a, articles: [2.4.1 c]}]|items[a].articles",
                "{a: 1, b: 2, c: 3}|{a: 1, b: 3, c: 4}|b"
            })
    void theseDifferFirstAt(String expected, String found, String field) {
        assertThat(CaseComparison.ofResult(yaml(expected), result(found)))
                .hasValueSatisfying(difference -> assertThat(difference.field()).isEqualTo(field));
    }

    @Test
    void everyExpectedSourceMustBeCited() {
        CaseResult result = result("{}", "2.4.1 b iii", "5.1-1", "FAQ-43a");
        assertThat(CaseComparison.ofSources(List.of("2.4.1", "5.1", "FAQ-43"), result)).isEmpty();
        assertThat(CaseComparison.ofSources(List.of("5.1", "5.2"), result))
                .contains(new Difference("sources", "5.2 cited", "2.4.1 b iii, 5.1-1, FAQ-43a"));
    }
}
