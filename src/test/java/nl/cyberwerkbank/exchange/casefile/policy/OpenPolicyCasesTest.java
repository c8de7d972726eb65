package nl.cyberwerkbank.exchange.casefile.policy;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.exchange.casefile.CaseCheck;
import nl.cyberwerkbank.exchange.casefile.CaseFile;
import nl.cyberwerkbank.exchange.casefile.CaseFileReader;
import nl.cyberwerkbank.exchange.casefile.CaseKind;
import nl.cyberwerkbank.exchange.casefile.CaseKinds;
import nl.cyberwerkbank.exchange.casefile.CaseReading;
import nl.cyberwerkbank.exchange.casefile.FileSchema;
import nl.cyberwerkbank.exchange.casefile.ReadingSensitivity;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.PolicyTerms;
import nl.cyberwerkbank.product.ReadingRegister;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

class OpenPolicyCasesTest {
    private static final Path OPEN = Path.of("src/test/resources/cases/open");
    private static final CaseKinds KINDS =
            new CaseKinds(PolicyCaseKinds.under(PolicyTerms.shipped(), Wording.of(Wording.ENGLISH)));
    private static final CaseFileReader READER = new CaseFileReader(FileSchema.ofCases());

    static Stream<Path> administrativeCases() throws IOException {
        try (var files = Files.list(OPEN)) {
            return files.filter(file -> file.getFileName().toString().startsWith("AD")).sorted().toList().stream();
        }
    }

    private static CaseFile valid(Path path) {
        return switch (READER.read(path)) {
            case CaseReading.Valid(CaseFile file) -> file;
            case CaseReading.Invalid invalid -> throw new AssertionError(invalid);
        };
    }

    private static CaseKind kindOf(CaseFile file) {
        return KINDS.find(file.kind()).orElseThrow();
    }

    @Test
    void thereAreAdministrativeCasesOfAllSevenKinds() throws IOException {
        assertThat(administrativeCases().map(path -> valid(path).kind()).distinct()).hasSize(7);
    }

    @ParameterizedTest
    @MethodSource("administrativeCases")
    void everyOpenCasePassesUnderEveryReading(Path path) {
        var file = valid(path);
        assertThat(new CaseCheck(kindOf(file), Map.of()).firstFailure(file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("administrativeCases")
    void aCaseIsSensitiveToTheReadingsForWhichItNamesAnotherOutcome(Path path) {
        var file = valid(path);
        var expected = new TreeSet<String>();
        file.alternatives().forEach(alternative -> expected.addAll(alternative.readings().keySet()));
        var result = new CaseCheck(kindOf(file), Map.of()).decide(file);
        assertThat(names(result.extras().get("readingSensitive"))).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("administrativeCases")
    void theRulingNamesTheSameReadingsAsTheRegisterFinds(Path path) {
        var file = valid(path);
        var check = new CaseCheck(kindOf(file), Map.of());
        var result = check.decide(file);
        var found =
                new ReadingSensitivity(ReadingRegister.shipped())
                        .of(kindOf(file), file.given(), check.readings(file, Map.of()), result);
        assertThat(names(found.get("readingSensitive")))
                .containsExactlyInAnyOrderElementsOf(names(result.extras().get("readingSensitive")));
    }

    @ParameterizedTest
    @MethodSource("administrativeCases")
    void theResultHasEveryFieldOfItsKind(Path path) {
        var file = valid(path);
        var result = new CaseCheck(kindOf(file), Map.of()).decide(file).result();
        assertThat(result.propertyNames()).containsAll(file.expect().propertyNames());
    }

    private static List<String> names(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
