package nl.cyberwerkbank.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.cyberwerkbank.explain.Reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

class ReadingRegisterTest {
    private static final ReadingRegister REGISTER = ReadingRegister.shipped();

    @Test
    void theRegisterAndTheSchemaNameTheSameReadings() throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(Path.of("assets/cases/case.schema.json").toFile());
        Map<String, String> inSchema = new TreeMap<>();
        schema.at("/$defs/readings/properties")
                .properties()
                .forEach(entry ->
                        inSchema.put(
                                entry.getKey(),
                                entry.getValue().get("enum").toString()
                                        + entry.getValue().get("description").asString()));
        Map<String, String> inRegister = new TreeMap<>();
        for (Reading reading : REGISTER.readings()) {
            String values = JsonMapper.shared().valueToTree(reading.values()).toString();
            inRegister.put(reading.key(), values + reading.ambiguity() + ", default " + reading.defaultValue());
        }
        assertThat(inRegister).isEqualTo(inSchema);
    }

    @Test
    void everyReadingNamesKindsOfTheSchema() throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(Path.of("assets/cases/case.schema.json").toFile());
        Set<String> kinds = new TreeSet<>();
        schema.at("/properties/kind/enum").forEach(kind -> kinds.add(kind.asString()));
        assertThat(REGISTER.readings()).allSatisfy(reading -> assertThat(kinds).containsAll(reading.kinds()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyReadingAndValueHasItsTexts(String language) throws IOException {
        var texts = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("assets/i18n/readings_" + language + ".properties"))) {
            texts.load(in);
        }
        Set<String> wanted = new TreeSet<>();
        for (Reading reading : REGISTER.readings()) {
            String key = "reading." + reading.key();
            wanted.add(key + ".title");
            for (String value : reading.values()) {
                wanted.add(key + "." + value + ".title");
                wanted.add(key + "." + value + ".description");
            }
        }
        assertThat(texts.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(texts.values()).allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    @Test
    void whatIsUnknownIsRefusedWithWhatIsKnown() {
        assertThat(REGISTER.whyNot("dayCount", "dPlusNMinus1")).isEmpty();
        assertThat(REGISTER.whyNot("dayCount", "x"))
                .contains("reading dayCount has no value 'x'; known are dPlusN, dPlusNMinus1");
        assertThat(REGISTER.whyNot("x", "y").orElseThrow())
                .startsWith("unknown reading 'x'; known are exclusion314, ")
                .endsWith(", deductibleBandBoundary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "readings: [{key: a, values: [x, y], ambiguity: AMB-01, kinds: [claim], extra: 1}]",
                "readings: [{key: a, values: [x], ambiguity: AMB-01, kinds: [claim]}]",
                "readings: [{key: a, values: [x, x], ambiguity: AMB-01, kinds: [claim]}]",
                "readings: [{key: a, values: [x, y], ambiguity: 1, kinds: [claim]}]",
                "readings: [{key: a, values: [x, y], ambiguity: AMB-01, kinds: []}]",
                "readings: [{key: a, values: [x, y], ambiguity: AMB-01}]",
                "readings: [{key: a, key: b, values: [x, y], ambiguity: AMB-01, kinds: [claim]}]",
                "other: []",
                ""
            })
    void aBrokenRegisterIsRefusedByName(String yaml) {
        assertThatThrownBy(() -> ReadingRegister.read("r.yaml", yaml))
                .isInstanceOf(ProductFileException.class)
                .hasMessageStartingWith("r.yaml:");
    }
}
