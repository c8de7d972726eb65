package nl.cyberwerkbank.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.cyberwerkbank.product.AmbiguityRegister.Ambiguity;
import nl.cyberwerkbank.product.AmbiguityRegister.Treatment;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

class AmbiguityRegisterTest {
    private static final AmbiguityRegister REGISTER = AmbiguityRegister.shipped();

    @Test
    void everyAmbiguityOfTheDocumentsIsTreatedInOrder() throws IOException {
        assertThat(REGISTER.ambiguities().stream().map(Ambiguity::id))
                .containsExactlyElementsOf(Files.readAllLines(Path.of("src/test/resources/articles/ambiguities.txt")));
    }

    @Test
    void everyReadingBelongsToTheAmbiguityThatTheRegisterOfReadingsNames() {
        var here = new TreeMap<String, String>();
        REGISTER.ambiguities().forEach(ambiguity -> ambiguity.readings().forEach(key -> here.put(key, ambiguity.id())));
        var there = new TreeMap<String, String>();
        ReadingRegister.shipped().readings().forEach(reading -> there.put(reading.key(), reading.ambiguity()));
        assertThat(here).isEqualTo(there);
    }

    /// The keys in the file of terms that are not printed in the conditions.
    private static List<String> assumedTerms() throws IOException {
        return Files.readAllLines(Path.of("assets/products/allianz-cyber/policy-terms.yaml")).stream()
                .filter(line -> line.contains("origin: assumption}"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .toList();
    }

    @Test
    void everyAssumedTermStandsWithAnAmbiguity() throws IOException {
        assertThat(REGISTER.ambiguities().stream().flatMap(ambiguity -> ambiguity.assumptions().stream()).toList())
                .containsAll(assumedTerms());
    }

    @Test
    void everyReasonOfTheCaseFormatStandsWithAnAmbiguity() throws IOException {
        var schema = Files.readString(Path.of("assets/cases/case.schema.json"));
        var list = JsonMapper.shared().readTree(schema).findValue("enum_humanReason").findValue("enum");
        assertThat(REGISTER.ambiguities().stream().flatMap(ambiguity -> ambiguity.referrals().stream()).toList())
                .containsAll(list.valueStream().map(JsonNode::asString).toList());
    }

    @Test
    void everyAssumptionIsInTheRegisterOfAssumptionsOrAnAssumedTerm() throws IOException {
        var known = new TreeSet<String>(assumedTerms());
        StrictYaml.read(
                        "assumptions.yaml",
                        Files.readString(Path.of("assets/products/allianz-cyber/assumptions.yaml")),
                        AssumptionRegisterFile.class)
                .toRegister()
                .assumptions()
                .forEach(assumption -> {
                    known.add(assumption.id());
                    known.add(assumption.key());
                });
        assertThat(REGISTER.ambiguities().stream().flatMap(ambiguity -> ambiguity.assumptions().stream()))
                .isNotEmpty()
                .allMatch(known::contains);
    }

    @Test
    void everyReferralIsAReasonOfTheCaseFormat() throws IOException {
        var schema = Files.readString(Path.of("assets/cases/case.schema.json"));
        var reasons = schema.substring(schema.indexOf("enum_humanReason"));
        assertThat(REGISTER.ambiguities().stream().flatMap(ambiguity -> ambiguity.referrals().stream()))
                .isNotEmpty()
                .allMatch(reason -> reasons.contains("\"" + reason + "\""));
    }

    @Test
    void anAmbiguityWithoutSettingIsANote() {
        assertThat(REGISTER.find("AMB-53").orElseThrow().treatments()).containsExactly(Treatment.NOTE);
        assertThat(REGISTER.find("AMB-81").orElseThrow().treatments())
                .containsExactly(Treatment.READING, Treatment.REFERRAL);
    }

    @Test
    void anUnknownKeyIsAnErrorThatNamesTheFile() {
        var yaml =
                """
                ambiguities:
                  - {id: AMB-01, readings: [], assumptions: [], referrals: [], nl: a, en: b, remark: c}
                """;
        assertThatThrownBy(() -> AmbiguityRegister.read("ambiguities.yaml", yaml))
                .isInstanceOf(ProductFileException.class)
                .hasMessageContaining("ambiguities.yaml")
                .hasMessageContaining("remark");
    }

    @Test
    void anAmbiguityStandsOnce() {
        var one = new Ambiguity("AMB-01", List.of(), List.of(), List.of(), "een", "one");
        assertThatThrownBy(() -> new AmbiguityRegister(List.of(one, one))).hasMessageContaining("AMB-01");
    }
}
