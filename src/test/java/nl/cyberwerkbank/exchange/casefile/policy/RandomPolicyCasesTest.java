package nl.cyberwerkbank.exchange.casefile.policy;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.exchange.casefile.CaseKind;
import nl.cyberwerkbank.exchange.casefile.CaseKinds;
import nl.cyberwerkbank.exchange.casefile.ReadingSensitivity;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.PolicyTerms;
import nl.cyberwerkbank.product.ReadingRegister;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

class RandomPolicyCasesTest {
    private static final int CASES = 3000;
    private static final ReadingRegister REGISTER = ReadingRegister.shipped();
    private static final CaseKinds KINDS =
            new CaseKinds(PolicyCaseKinds.under(PolicyTerms.shipped(), Wording.of(Wording.ENGLISH)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "premiumCover",
                "nonPaymentTermination",
                "notice",
                "terminationAfterLoss",
                "reportingWindow",
                "subsidiaries",
                "runOff"
            })
    void everyFieldIsWhatASlowSecondCountFinds(String kind) {
        var random = new Random(20250101L + kind.hashCode());
        var generator = new PolicyCaseGenerator(random);
        var engine = KINDS.find(kind).orElseThrow();
        for (var i = 0; i < CASES; i++) {
            var given = generator.given(kind);
            var readings = someReadings(kind, random);
            var result = engine.decide(given, new Readings(readings));
            var expected = new PolicyCaseOracle(given, readings).answer(kind);
            assertThat(plain(result.result())).as("%s %s under %s", kind, given, readings).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "premiumCover",
                "nonPaymentTermination",
                "notice",
                "terminationAfterLoss",
                "reportingWindow",
                "subsidiaries",
                "runOff"
            })
    void theReadingsThatMatterAreThoseUnderWhichAFieldDiffers(String kind) {
        var random = new Random(4711L + kind.hashCode());
        var generator = new PolicyCaseGenerator(random);
        var engine = KINDS.find(kind).orElseThrow();
        for (var i = 0; i < CASES / 10; i++) {
            var given = generator.given(kind);
            var readings = new Readings(someReadings(kind, random));
            assertThat(sensitive(engine, given, readings))
                    .as("%s %s", given, readings)
                    .isEqualTo(found(engine, given, readings));
        }
    }

    private static Set<String> sensitive(CaseKind engine, ObjectNode given, Readings readings) {
        return names(engine.decide(given, readings).extras().get("readingSensitive"));
    }

    private static Set<String> found(CaseKind engine, ObjectNode given, Readings readings) {
        var result = engine.decide(given, readings);
        return names(new ReadingSensitivity(REGISTER).of(engine, given, readings, result).get("readingSensitive"));
    }

    private static Set<String> names(JsonNode list) {
        var names = new TreeSet<String>();
        list.forEach(name -> names.add(name.asString()));
        return names;
    }

    private static Map<String, String> someReadings(String kind, Random random) {
        var readings = new TreeMap<String, String>();
        for (var reading : REGISTER.ofKind(kind)) {
            if (random.nextInt(3) == 0) {
                readings.put(reading.key(), reading.values().get(random.nextInt(reading.values().size())));
            }
        }
        return readings;
    }

    /// The result with dates, amounts and sets, as the second count writes them.
    private static Map<String, Object> plain(ObjectNode result) {
        var plain = new HashMap<String, Object>();
        result.properties().forEach(field -> plain.put(field.getKey(), plain(field.getKey(), field.getValue())));
        return plain;
    }

    private static Object plain(String field, JsonNode value) {
        if (field.equals("reports")) {
            var reports = new TreeMap<String, Object>();
            value.forEach(report -> reports.put(report.get("id").asString(), report.get("premiumCover").asBoolean()));
            return reports;
        }
        if (value.isArray()) {
            var list = value.valueStream().map(RandomPolicyCasesTest::plain).toList();
            return field.equals("latestLetterDates") ? nullable(value) : (Object) asSet(list);
        }
        return plain(value);
    }

    private static Collection<Object> asSet(List<Object> list) {
        return new TreeSet<>(list);
    }

    private static List<Object> nullable(JsonNode dates) {
        var list = new ArrayList<Object>();
        dates.forEach(date -> list.add(plain(date)));
        return list;
    }

    private static Object plain(JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        if (value.isBoolean()) {
            return value.asBoolean();
        }
        if (value.isInt()) {
            return value.asInt();
        }
        if (value.isNumber()) {
            return value.decimalValue().setScale(2);
        }
        var text = value.asString();
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : text;
    }
}
