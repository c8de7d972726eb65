package nl.cyberwerkbank.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.exchange.casefile.CaseCheck;
import nl.cyberwerkbank.exchange.casefile.CaseFile;
import nl.cyberwerkbank.exchange.casefile.CaseFileReader;
import nl.cyberwerkbank.exchange.casefile.CaseReading;
import nl.cyberwerkbank.exchange.casefile.CaseResult;
import nl.cyberwerkbank.exchange.casefile.FileSchema;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ProductCatalog;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

class AcceptanceCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final CaseFileReader READER = new CaseFileReader(FileSchema.ofCases());
    private static final AcceptanceKind KIND =
            new AcceptanceKind(ProductCatalog.shipped("allianz-cyber"), Wording.of(Wording.ENGLISH));

    static Stream<Path> cases() throws IOException {
        try (var files = Files.walk(CASES)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("AC[A-Z]-.*\\.yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static CaseFile read(Path path) {
        assertThat(READER.read(path)).isInstanceOf(CaseReading.Valid.class);
        return ((CaseReading.Valid) READER.read(path)).file();
    }

    private static List<ObjectNode> givens() throws IOException {
        return cases().map(path -> (ObjectNode) read(path).given()).toList();
    }

    private static ObjectNode without(ObjectNode given, String field) {
        ObjectNode other = given.deepCopy();
        other.remove(field);
        return other;
    }

    private static CaseResult decide(JsonNode given) {
        return KIND.decide(given, Readings.defaults());
    }

    private static String decision(JsonNode given) {
        return decide(given).result().get("decision").asString();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDecidedAsExpected(Path path) {
        assertThat(new CaseCheck(KIND, Map.of()).firstFailure(read(path))).isEmpty();
    }

    @Test
    void theScoreOfTheRiskScanChangesNothingAtAll() throws IOException {
        for (ObjectNode given : givens()) {
            CaseResult without = decide(without(given, "riskScanScore"));
            for (int score : new int[] {Integer.MIN_VALUE, 0, 1, 10, Integer.MAX_VALUE}) {
                assertThat(decide(given.deepCopy().put("riskScanScore", score))).isEqualTo(without);
            }
        }
    }

    @Test
    void theNumberOfRecordsChangesNothingAtAll() throws IOException {
        for (ObjectNode given : givens()) {
            CaseResult without = decide(without(given, "personalDataRecords"));
            assertThat(decide(given.deepCopy().put("personalDataRecords", 999_999_999))).isEqualTo(without);
        }
    }

    @Test
    void theOrderOfLossesNeverMatters() throws IOException {
        var random = new Random(1);
        for (ObjectNode given : givens()) {
            LocalDate appliedOn = LocalDate.parse(given.get("appliedOn").asString());
            for (int round = 0; round < 20; round++) {
                List<String> dates = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    dates.add(appliedOn.minusYears(5).plusDays(random.nextInt(-3, 4)).toString());
                }
                ObjectNode ordered = withLosses(given, dates);
                Collections.shuffle(dates, random);
                assertThat(decide(withLosses(given, dates)).result()).isEqualTo(decide(ordered).result());
            }
        }
    }

    private static ObjectNode withLosses(ObjectNode given, List<String> dates) {
        ObjectNode other = given.deepCopy();
        var losses = other.putArray("cyberLossDates");
        dates.forEach(losses::add);
        return other;
    }

    @Test
    void moreTurnoverPastTheTableNeverTurnsAReferralIntoAQuote() throws IOException {
        var random = new Random(2);
        for (ObjectNode given : givens()) {
            if (!given.path("annualTurnover").isNumber() || !decision(given).equals("refer")) {
                continue;
            }
            boolean belowTable = given.get("annualTurnover").decimalValue().compareTo(BigDecimal.ONE) < 0;
            boolean mostlyOnline = decide(given).result().get("reasons").toString().contains("FAQ-08");
            for (int round = 0; round < 20 && !belowTable && !mostlyOnline; round++) {
                BigDecimal more = new BigDecimal(random.nextInt(1_000_000_000)).movePointLeft(2);
                ObjectNode raised = given.deepCopy();
                raised.put("annualTurnover", given.get("annualTurnover").decimalValue().add(more));
                assertThat(decision(raised)).isEqualTo("refer");
            }
        }
    }

    @Test
    void anAnswerTakenAwayAlwaysLeavesNothingDecided() throws IOException {
        for (ObjectNode given : givens()) {
            for (String field : List.of("sector", "annualTurnover", "cyberLossDates", "requestedSumInsured")) {
                assertThat(decision(without(given, field))).isEqualTo("incomplete");
            }
        }
    }

    @Test
    void anExcludedSectorGoesBeforeEveryOtherReason() throws IOException {
        for (ObjectNode given : givens()) {
            String before = decision(given);
            String after = decision(given.deepCopy().put("sector", "sexIndustry"));
            assertThat(after)
                    .isEqualTo(before.equals("incomplete") && !isOpenOnlyIn(given, "sector") ? before : "noQuote");
        }
    }

    private static boolean isOpenOnlyIn(ObjectNode given, String field) {
        JsonNode missing = decide(given).result().get("missing");
        return missing.size() == 1 && missing.get(0).asString().equals(field);
    }

    @Test
    void aPremiumIsOnlyGivenWithAnAutomaticQuote() throws IOException {
        for (ObjectNode given : givens()) {
            JsonNode result = decide(given).result();
            if (!result.get("decision").asString().equals("automaticQuote")) {
                assertThat(result.get("annualPremium").isNull()).isTrue();
            }
        }
    }
}
