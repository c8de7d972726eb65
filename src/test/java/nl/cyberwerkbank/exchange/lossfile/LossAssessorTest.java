package nl.cyberwerkbank.exchange.lossfile;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.exchange.casefile.CaseFile;
import nl.cyberwerkbank.exchange.casefile.CaseFileReader;
import nl.cyberwerkbank.exchange.casefile.CaseReading;
import nl.cyberwerkbank.exchange.casefile.FileSchema;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.product.ClaimQuestions;
import nl.cyberwerkbank.product.ClaimTerms;
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
import java.util.Optional;

class LossAssessorTest {
    private static final Path OPEN = Path.of("src/test/resources/cases/open");
    private static final CaseFileReader READER = new CaseFileReader(FileSchema.ofCases());
    private static final LossAssessor ASSESSOR =
            new LossAssessor(
                    ClaimQuestions.shipped(),
                    ClaimTerms.shipped(),
                    PolicyTerms.shipped(),
                    ReadingRegister.shipped().ofKind("claim"));

    /// Cases whose policy is only what a schedule says; the rest have facts (payments, premium, takeover) that come
    /// from elsewhere in a dossier.
    static List<CaseFile> cases() throws IOException {
        try (var files = Files.list(OPEN)) {
            return files.filter(file -> file.getFileName().toString().startsWith("CLM"))
                    .sorted()
                    .map(file -> ((CaseReading.Valid) READER.read(file)).file())
                    .filter(one ->
                            List.of(
                                            "premiumCover",
                                            "takeoverEffectiveOn",
                                            "insolvencyOn",
                                            "reportingPeriodEndsOn",
                                            "insuranceYears")
                                    .stream()
                                    .noneMatch(key -> one.given().get("policy").has(key)))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anOpenCaseTypedAsAnswersGivesItsAmount(CaseFile open) {
        Dossier dossier = CaseAsLoss.of(open.given());
        var assessment = ASSESSOR.assess(dossier, CaseAsLoss.loss(dossier), new Readings(open.readings()));

        assertThat(assessment.contradiction()).isEmpty();
        assertThat(
                        assessment.questions().asked().stream()
                                .filter(q -> q.value().isEmpty())
                                .map(q -> q.path())
                                .filter(p -> p.startsWith("items")))
                .isEmpty();
        JsonNode expected = open.expect();
        var settlement = assessment.settlement().orElseThrow();
        assertThat(settlement.outcome().caseName()).isEqualTo(expected.get("outcome").asString());
        if (expected.has("payment") && !expected.get("payment").isNull()) {
            assertThat(settlement.payment().orElseThrow().getAmount())
                    .isEqualByComparingTo(expected.get("payment").decimalValue());
        }
    }

    @Test
    void aLossIsReadBackAsItWasWritten() throws IOException {
        Dossier dossier = CaseAsLoss.of(cases().getFirst().given());

        assertThat(DossierJson.read(DossierJson.write(dossier))).isEqualTo(dossier);
    }

    @Test
    void aFileWithOnlyItsNoticeIsNotDecidedAndListsWhatIsOpen() throws IOException {
        Dossier dossier = CaseAsLoss.of(cases().getFirst().given());
        var bare = CaseAsLoss.loss(dossier).withAnswers(new java.util.TreeMap<>()).withItems(List.of());

        var assessment = ASSESSOR.assess(dossier, bare, Readings.defaults());

        assertThat(assessment.result()).isEqualTo(Optional.empty());
        assertThat(assessment.open()).extracting(open -> open.path()).contains("event.types", "event.occurredOn");
        assertThat(assessment.isComplete()).isFalse();
    }
}
