package nl.cyberwerkbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.exchange.intake.FindingJson;
import nl.cyberwerkbank.exchange.intake.IntakeFileReader;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.product.ReadingRegister;
import nl.cyberwerkbank.quote.Offer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class IntakeCommandsTest {
    private static final Wording ENGLISH = Wording.of(Wording.ENGLISH);
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final IntakeSettings SETTINGS =
            new IntakeSettings(
                    new IntakeFileReader(),
                    ProductCatalog.shipped("allianz-cyber"),
                    ReadingRegister.shipped(),
                    new FindingJson(ENGLISH),
                    Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC));
    private static final String BAKERY =
            """
            {
              "given": {
                "legalForm": "privateLimitedCompany",
                "sector": "manufacturing",
                "annualTurnover": 4200000,
                "consolidatedTurnover": 4200000.0,
                "usTurnover": 84000.00,
                "ecommerceTurnover": 1470000,
                "personalDataSubjects": 18000,
                "countryOfEstablishment": "NL",
                "cyberLossDates": [],
                "securitySoftwarePresent": true,
                "accessControlPresent": true,
                "backupAndRecoveryPresent": true,
                "riskScanScore": 3
              },
              "client": {
                "legalName": "Bakkerij Jansen B.V.",
                "kvkNumber": "12345678",
                "address": "Langestraat 1, 1811 AB Alkmaar",
                "sbiCode": "10.71",
                "sbiVersion": "2025"
              },
              "office": {"name": "Assurantiekantoor De Vries"}
            }
            """;

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Offer> printed = new ArrayList<>();
    private final List<Locale> languages = new ArrayList<>();

    private int run(String command, String intake, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("intake.json"), intake);
        List<String> args = new ArrayList<>(List.of(command, file.toString()));
        args.addAll(List.of(options));
        OfferPrinter printer =
                (offer, language) -> {
                    languages.add(language);
                    printed.add(offer);
                    return "%PDF".getBytes(StandardCharsets.US_ASCII);
                };
        var commands = List.of(new AssessCommand(SETTINGS), new QuoteCommand(SETTINGS, printer, ENGLISH));
        return new CommandLineProgram("1", commands, new PrintWriter(out), new PrintWriter(err))
                .run(args.toArray(String[]::new));
    }

    private JsonNode json() {
        return JSON.readTree(out.toString());
    }

    private List<String> err() {
        return err.toString().lines().map(line -> line.replace(folder.toString(), "")).toList();
    }

    private static JsonNode finding(JsonNode decision, String rule) {
        return decision.get("findings")
                .valueStream()
                .filter(finding -> finding.get("rule").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void assessShowsEveryFindingAndTheDateOfTheClock() throws IOException {
        assertThat(run("assess", BAKERY)).isZero();
        assertThat(json().get("decision").asString()).isEqualTo("automaticQuote");
        assertThat(json().get("appliedOn").asString()).isEqualTo("2026-11-21");
        assertThat(json().get("findings").size()).isGreaterThan(12);
        assertThat(out.toString()).doesNotContain("riskScan");
    }

    @Test
    void aReferralShowsTheWayToTheDeskAndWhatWouldPass() throws IOException {
        assertThat(run("assess", BAKERY.replace("84000.00", "420000.01"))).isEqualTo(1);
        assertThat(json().get("decision").asString()).isEqualTo("refer");
        assertThat(json().at("/contact/email").asString()).contains("@");
        assertThat(finding(json(), "usTurnoverShare").at("/nearest/value").decimalValue())
                .isEqualByComparingTo("420000.00");
    }

    @Test
    void whileIncompleteEachFailingCriterionIsAlreadyShown() throws IOException {
        String open = BAKERY.replace("\"annualTurnover\": 4200000", "\"annualTurnover\": null");
        assertThat(
                        run(
                                "assess",
                                open.replace(
                                        "\"backupAndRecoveryPresent\": true", "\"backupAndRecoveryPresent\": false")))
                .isEqualTo(1);
        assertThat(json().get("decision").asString()).isEqualTo("incomplete");
        assertThat(json().get("missing").toString()).isEqualTo("[\"annualTurnover\"]");
        assertThat(finding(json(), "backupAndRecovery").get("outcome").asString()).isEqualTo("notSatisfied");
    }

    @Test
    void theDateOfTheCommandGoesOverThatOfTheFile() throws IOException {
        String lossThen = BAKERY.replace("\"cyberLossDates\": []", "\"cyberLossDates\": [\"2021-11-20\"]");
        assertThat(run("assess", lossThen)).isZero();
        assertThat(run("assess", lossThen, "--applied-on", "2026-11-20")).isEqualTo(1);
    }

    @Test
    void aCodeThatSuggestsAnotherSectorIsAWarning() throws IOException {
        assertThat(run("assess", BAKERY.replace("10.71", "92.00"))).isZero();
        assertThat(json().get("warnings").get(0).asString()).startsWith("client.sbiCode suggests an excluded sector");
    }

    @Test
    void aCodeThatSuggestsAnotherSectorKeepsTheOfferFromBeingPrinted() throws IOException {
        String contradicted =
                BAKERY.replace("10.71", "92.00")
                        .replace("\"sbiVersion\": \"2025\"", "\"hazardGroup\": 2, \"hazardReason\": \"bakery\"");
        assertThat(run("quote", contradicted, "--pdf=o.pdf", "--sum=500000", "--deductible=2500")).isEqualTo(1);
        assertThat(printed).isEmpty();
    }

    @Test
    void theWorkedExampleIsPricedToTheCent() throws IOException {
        assertThat(run("quote", BAKERY, "--sum=500000", "--deductible=2500.00", "--commission=20")).isZero();
        JsonNode cells = json().get("cells");
        assertThat(cells.size()).isEqualTo(1);
        assertThat(cells.get(0).get("premium").decimalValue()).isEqualTo(new BigDecimal("2338.60"));
        assertThat(cells.get(0).get("tax").decimalValue()).isEqualTo(new BigDecimal("491.11"));
        assertThat(cells.get(0).get("total").decimalValue()).isEqualTo(new BigDecimal("2829.71"));
        assertThat(cells.get(0).get("indication").booleanValue()).isTrue();
        assertThat(json().at("/tariff/example").booleanValue()).isTrue();
    }

    @Test
    void theWholeGridIsSumsByDeductiblesByCommissions() throws IOException {
        assertThat(run("quote", BAKERY)).isZero();
        assertThat(json().get("cells").size()).isEqualTo(6 * 2 * 2);
    }

    @Test
    void aReadingMovesTheRowOfDeductibles() throws IOException {
        String million = BAKERY.replace("4200000", "1000000").replace("1470000", "0").replace("84000.00", "0");
        run("quote", million, "--reading", "deductibleBandBoundary=higherBand");
        assertThat(json().get("deductibles").toString()).isEqualTo("[2500.00,5000.00]");
    }

    @ParameterizedTest
    @CsvSource({"manufacturing, gambling", "NL, BE", "4200000.0, 0"})
    void withoutAnAutomaticQuoteThereIsNoPremiumAnywhere(String found, String written) throws IOException {
        assertThat(run("quote", BAKERY.replace(found, written))).isZero();
        assertThat(out.toString()).doesNotContain("\"premium\"", "\"total\"", "\"receipt\"");
        assertThat(
                        run(
                                "quote",
                                BAKERY.replace(found, written),
                                "--pdf",
                                folder + "/o.pdf",
                                "--sum=500000",
                                "--deductible=2500"))
                .isEqualTo(1);
        assertThat(folder.resolve("o.pdf")).doesNotExist();
        assertThat(err()).hasSize(1);
    }

    @Test
    void anOfferIsPrintedForTheCellThatWasAsked() throws IOException {
        Path pdf = folder.resolve("offer.pdf");
        assertThat(run("quote", BAKERY, "--pdf", pdf.toString(), "--sum", "500000", "--deductible", "2500")).isZero();
        assertThat(pdf).hasContent("%PDF");
        var content = printed.getFirst().content();
        assertThat(content.client().address().postcode()).isEqualTo("1811 AB");
        assertThat(content.chosen().total().getAmount()).isEqualByComparingTo("2829.71");
        assertThat(content.isIndication()).isTrue();
        assertThat(json().get("contentHash").asString()).isEqualTo(printed.getFirst().contentHash());
        assertThat(folder).isDirectoryNotContaining(file -> file.getFileName().toString().endsWith(".part"));
    }

    @Test
    void anOfferIsPrintedInDutchUnlessAskedOtherwise() throws IOException {
        String[] offer = {"--pdf", folder.resolve("offer.pdf").toString(), "--sum=500000", "--deductible=2500"};
        assertThat(run("quote", BAKERY, offer)).isZero();
        assertThat(
                        run(
                                "quote",
                                BAKERY,
                                Stream.concat(Stream.of(offer), Stream.of("--language=en")).toArray(String[]::new)))
                .isZero();
        assertThat(languages).containsExactly(Wording.DUTCH, Wording.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--pdf=o.pdf|/intake.json: given.requestedSumInsured: an offer needs a sum, here or by --sum",
                "--pdf=o.pdf --sum=500000|/intake.json: given.chosenDeductible: an offer needs a deductible, here or by"
                        + " --deductible",
                "--sum=x|cyberwerkbank: Invalid value for option '--sum': cannot convert 'x' to BigDecimal",
                "--language=fr|cyberwerkbank: Invalid value for option '--language': expected one of [NL, EN]",
                "--tariff=nosuch.yaml|nosuch.yaml: does not exist or is not UTF-8 text"
            })
    void whatAnOfferLacksIsToldInOneLine(String options, String line) throws IOException {
        assertThat(run("quote", BAKERY, options.split(" "))).isEqualTo(2);
        assertThat(err()).hasSize(1).first().asString().startsWith(line);
        assertThat(printed).isEmpty();
    }

    @Test
    void anOfferNamesWhoOffers() throws IOException {
        String noOffice = BAKERY.replace("\"name\": \"Assurantiekantoor De Vries\"", "");
        assertThat(run("quote", noOffice, "--pdf=o.pdf", "--sum=500000", "--deductible=2500")).isEqualTo(2);
        assertThat(err()).hasSize(1).first().asString().startsWith("/intake.json: office.name: ");
    }

    @Test
    void aTariffFileIsPricedBy() throws IOException {
        String tariff = Files.readString(Path.of("assets/products/allianz-cyber/tariff-2026-01.yaml"));
        Path file = Files.writeString(folder.resolve("t.yaml"), tariff.replaceFirst("example: true", "example: false"));
        assertThat(run("quote", BAKERY, "--tariff", file.toString(), "--sum=500000", "--deductible=2500")).isZero();
        assertThat(json().at("/cells/0/origin").asString()).isEqualTo("loadedTariff");
        Files.writeString(file, tariff + "\nextra: 1\n");
        assertThat(run("quote", BAKERY, "--tariff", file.toString())).isEqualTo(2);
        assertThat(err()).hasSize(1).first().asString().startsWith("/t.yaml").contains("extra");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4200000.0,|4200000.001,|/intake.json:6: given.consolidatedTurnover: must be an amount of euros with at"
                        + " most two decimals, such as 127500.00; found 4200000.001",
                "84000.00|\"€ 84.000,00\"|/intake.json:7: given.usTurnover: must be an amount of euros with at most two"
                        + " decimals, such as 127500.00, or null; found '€ 84.000,00'",
                "84000.00|-1|/intake.json:7: given.usTurnover: must be",
                "84000.00|1e15|/intake.json:7: given.usTurnover: must be",
                "\"usTurnover\"|\"usturnover\"|/intake.json:7: given.usturnover: is not a known field here",
                "[]|null, \"cyberLossDates\": []|/intake.json:11: given.cyberLossDates: is given twice",
                "12345678|1234567|/intake.json:19: client.kvkNumber: must be eight digits; found '1234567'",
                "10.71|bakery|/intake.json:21: client.sbiCode: is no SBI code such as '10.71'; found 'bakery'",
                "\"sbiVersion\": \"2025\"|\"hazardGroup\": 6|/intake.json:22: client.hazardGroup: must be at most 5;",
                "\"sbiVersion\": \"2025\"|\"hazardGroup\": 3|/intake.json:17: client.hazardReason: is required with",
                "\"office\"|\"kantoor\"|/intake.json:24: kantoor: is not a known field here",
                "\"given\"|\"facts\"|/intake.json:1: given: is required and not given"
            })
    void aBadFieldIsToldWithFileLineAndName(String found, String written, String line) throws IOException {
        String intake = BAKERY.replaceFirst(Pattern.quote(found), Matcher.quoteReplacement(written));
        assertThat(run("assess", intake)).isEqualTo(2);
        assertThat(err()).anyMatch(told -> told.startsWith(line));
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void brokenTextIsToldInOneLine() throws IOException {
        assertThat(run("assess", "{\"given\": ")).isEqualTo(2);
        assertThat(run("assess", "")).isEqualTo(2);
        assertThat(run("assess", "[]")).isEqualTo(2);
        assertThat(run("assess", BAKERY.replace("Bakkerij", "x".repeat(1 << 20)))).isEqualTo(2);
        assertThat(err()).hasSize(4).allMatch(line -> line.startsWith("/intake.json") && !line.contains("xception"));
        assertThat(err().getLast()).isEqualTo("/intake.json:18: client.legalName: is longer than 50000 characters");
    }
}
