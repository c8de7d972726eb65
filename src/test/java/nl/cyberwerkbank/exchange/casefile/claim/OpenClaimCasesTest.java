package nl.cyberwerkbank.exchange.casefile.claim;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.exchange.casefile.CaseCheck;
import nl.cyberwerkbank.exchange.casefile.CaseFileReader;
import nl.cyberwerkbank.exchange.casefile.CaseReading;
import nl.cyberwerkbank.exchange.casefile.CaseResult;
import nl.cyberwerkbank.exchange.casefile.FileSchema;
import nl.cyberwerkbank.exchange.casefile.ReadingSensitivity;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ClaimTerms;
import nl.cyberwerkbank.product.PolicyTerms;
import nl.cyberwerkbank.product.ReadingRegister;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class OpenClaimCasesTest {
    private static final Path FOLDER = Path.of("src/test/resources/cases/open");
    private static final CaseFileReader READER = new CaseFileReader(FileSchema.ofCases());
    private static final ClaimCase KIND =
            new ClaimCase(
                    ClaimTerms.shipped(),
                    PolicyTerms.shipped(),
                    ReadingRegister.shipped(),
                    Wording.of(Wording.ENGLISH));

    static List<Path> cases() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith("CLM-")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDecidedAsExpectedUnderEveryReadingItNames(Path path) {
        var reading = READER.read(path);
        assertThat(reading).isInstanceOf(CaseReading.Valid.class);
        if (reading instanceof CaseReading.Valid valid) {
            assertThat(new CaseCheck(KIND, Map.of()).firstFailure(valid.file())).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namesInItsFindingsEveryReadingThatChangesIt(Path path) {
        if (!(READER.read(path) instanceof CaseReading.Valid valid)) {
            throw new AssertionError(path + " is not valid");
        }
        var check = new CaseCheck(KIND, Map.of());
        var readings = check.readings(valid.file(), Map.of());
        CaseResult result = check.decide(valid.file());
        var sensitive =
                new ReadingSensitivity(ReadingRegister.shipped())
                        .of(KIND, valid.file().given(), readings, result)
                        .get("readingSensitive")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList();
        var told =
                Stream.concat(
                                result.extras().get("findings").valueStream(),
                                result.extras()
                                        .get("itemFindings")
                                        .valueStream()
                                        .flatMap(item -> item.get("findings").valueStream()))
                        .flatMap(finding -> finding.path("readings").valueStream())
                        .map(use -> use.get("key").asString())
                        .toList();
        assertThat(told).containsAll(sensitive);
    }
}
