package nl.cyberwerkbank.exchange.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class CaseFileReaderTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final CaseFileReader READER = new CaseFileReader(FileSchema.ofCases());

    @TempDir private Path folder;

    static Stream<Path> openCases() throws IOException {
        try (var files = Files.walk(CASES)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    private CaseReading read(String name, String text) throws IOException {
        return READER.read(Files.writeString(folder.resolve(name), text));
    }

    private List<String> problems(String name, String text) throws IOException {
        return read(name, text) instanceof CaseReading.Invalid invalid
                ? invalid.problems().stream().map(problem -> problem.field() + ": " + problem.text()).toList()
                : List.of();
    }

    private static String open(String id) throws IOException {
        return Files.readString(CASES.resolve("open").resolve(id + ".yaml"));
    }

    @ParameterizedTest
    @MethodSource("openCases")
    void everyCaseOfTheProjectIsValid(Path file) {
        assertThat(READER.read(file)).isInstanceOf(CaseReading.Valid.class);
    }

    @Test
    void theShippedSchemaIsThatOfTheCases() throws IOException {
        assertThat(Path.of("assets/cases/case.schema.json")).hasSameBinaryContentAs(CASES.resolve("case.schema.json"));
    }

    @Test
    void aCaseInJsonIsRead() throws IOException {
        CaseReading read =
                read(
                        "NOT-1.yaml",
                        """
                        {
                        \t"case": "NOT-1", "title": "t", "kind": "notice",
                        \t"given": {"act": "ordinaryNotice", "by": "insurer", "endDate": "2026-01-01",
                        \t\t"receivedOn": "2025-11-01"},
                        \t"expect": {"valid": true}
                        }
                        """);
        assertThat(read).isInstanceOf(CaseReading.Valid.class);
    }

    @Test
    void datesMayStandWithoutQuotes() throws IOException {
        assertThat(problems("ACC-01.yaml", open("ACC-01").replace("'2025-03-01'", "2025-03-01"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "annualTurnover: 5000000.00|annualTurnover: 5000000|given.annualTurnover",
                "annualTurnover: 5000000.00|annualTurnover: 5000000.0|given.annualTurnover",
                "annualTurnover: 5000000.00|annualTurnover: 5000000.000|given.annualTurnover",
                "annualTurnover: 5000000.00|annualTurnover: 5.00e6|given.annualTurnover",
                "annualTurnover: 5000000.00|annualTurnover: '5000000.00'|given.annualTurnover",
                "annualTurnover: 5000000.00|annualTurnover: € 5.000.000,00|given.annualTurnover",
                "annualTurnover: 5000000.00|annualTurnover: -5000000.00|given.annualTurnover",
                "annualTurnover: 5000000.00|annualTurnover: 1000000000000.00|given.annualTurnover",
                "annualTurnover: 5000000.00|annualTurnover: true|given.annualTurnover",
                "annualTurnover: 5000000.00|annualTurnover: [5000000.00]|given.annualTurnover",
                "annualTurnover: 5000000.00|annualturnover: 5000000.00|given.annualturnover",
                "appliedOn: '2025-03-01'|appliedOn: '2025-02-29'|given.appliedOn",
                "appliedOn: '2025-03-01'|appliedOn: '2025-3-1'|given.appliedOn",
                "appliedOn: '2025-03-01'|appliedOn: '0000-03-01'|given.appliedOn",
                "appliedOn: '2025-03-01'|appliedOn: 01-03-2025|given.appliedOn",
                "appliedOn: '2025-03-01'|appliedOn: 20250301|given.appliedOn",
                "appliedOn: '2025-03-01'|appliedOn: null|given.appliedOn",
                "  appliedOn: '2025-03-01'||given.appliedOn",
                "cyberLossDates: []|cyberLossDates: ['2023-02-29']|given.cyberLossDates[0]",
                "cyberLossDates: []|cyberLossDates: none|given.cyberLossDates",
                "Present: true|Present: yes|given.securitySoftwarePresent",
                "personalDataSubjects: 20000|personalDataSubjects: 20000.5|given.personalDataSubjects",
                "personalDataSubjects: 20000|personalDataSubjects: -1|given.personalDataSubjects",
                "countryOfEstablishment: NL|countryOfEstablishment: nl|given.countryOfEstablishment",
                "countryOfEstablishment: NL|countryOfEstablishment: \"NL\\n\"|given.countryOfEstablishment",
                "sector: wholesale|sector: Wholesale|given.sector",
                "kind: acceptance|kind: accept|kind",
                "kind: acceptance|readings: {foo: bar}⏎kind: acceptance|readings.foo",
                "kind: acceptance|readings: {dayCount: bar}⏎kind: acceptance|readings.dayCount",
                "decision: automaticQuote|decision: yes|expect.decision",
                "annualPremium: 1250.00|annualPremium: 1250|expect.annualPremium",
                "[2500.00, 5000.00]|[2500, 5000.00]|expect.deductibleOptions[0]",
                "sources: [FAQ-05|sources: [5.2|sources[0]",
                "case: ACC-01|case: ACC-02|case",
                "title: 'Baseline: everything well inside the limits, minimum sum'|titel: x|title"
            })
    void aBadFieldIsToldByItsName(String found, String written, String field) throws IOException {
        String text = open("ACC-01").replace(found, written == null ? "" : written.replace("⏎", "\n"));
        assertThat(problems("ACC-01.yaml", text)).anyMatch(problem -> problem.startsWith(field + ": "));
    }

    @Test
    void anEarlierCountryIsNotAWordForNo() throws IOException {
        assertThat(problems("ACC-01.yaml", open("ACC-01").replace("Establishment: NL", "Establishment: NO"))).isEmpty();
    }

    @Test
    void allProblemsAreToldAtOnce() throws IOException {
        String text =
                open("ACC-01")
                        .replace("5000000.00", "5000000")
                        .replace("sector: wholesale", "sector: bakery\n  sector: retail\n  extra: 1")
                        .replace("'2025-03-01'", "'2025-02-30'");
        assertThat(problems("ACC-01.yaml", text))
                .extracting(problem -> problem.substring(0, problem.indexOf(':')))
                .containsExactly(
                        "given.appliedOn",
                        "given.sector",
                        "given.sector",
                        "given.extra",
                        "given.annualTurnover",
                        "given.consolidatedTurnover");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "inceptionDate: '2025-01-01'|inceptionDate: '2026-01-01'|given.policy.endDate",
                "sublimitKey: telephoneHacking|sublimitKey: pci|given.items[0].sublimitKey",
                "    - id: '1'⏎      coveredAmount|    - id: '2'⏎      coveredAmount|expect.items[0].id",
                "payment: 22500.00|items: [{id: '9'}]|alternativeReadings[0].expect.items[0].id",
                "discoveredOn: '2025-02-17'|discoveredOn: '2025-02-17'⏎    interruption: {systemUnavailableMinutes: 9,"
                        + " plannedMinutes: 10}|given.event.interruption.plannedMinutes",
                "discoveredOn: '2025-02-17'|discoveredOn: '2025-02-17'⏎    interruption: {endedAt:"
                        + " '2025-02-17T10:00:00'}|given.event.interruption.endedAt",
                "discoveredOn: '2025-02-17'|discoveredOn: '2025-02-17'⏎    noticeReceivedAt:"
                        + " '2025-02-30T10:00:00'|given.event.noticeReceivedAt",
                "discoveredOn: '2025-02-17'|discoveredOn: '2025-02-17'⏎    noticeReceivedAt:"
                        + " '2025-02-20T24:00:00'|given.event.noticeReceivedAt",
                "discoveredOn: '2025-02-17'|discoveredOn: '2025-02-17'⏎    resolvedAt:"
                        + " '2025-02-20T10:00:00'|given.event.noticeReceivedAt",
                "sumInsured: 1000000.00|sumInsured: 1000000.00⏎    insuranceYears: [{startsOn:"
                        + " '2025-02-01'}]|given.policy.insuranceYears[0].startsOn",
                "sumInsured: 1000000.00|sumInsured: 1000000.00⏎    insuranceYears: [{startsOn: '2025-01-01'},"
                        + " {startsOn: '2025-01-01'}]|given.policy.insuranceYears[1].startsOn",
                "sumInsured: 1000000.00|sumInsured: 1000000.00⏎    insuranceYears: [{startsOn: '2025-01-01'},"
                        + " {startsOn: '2026-01-01'}]|given.policy.insuranceYears[1].startsOn",
                "type: telephoneHacking|type: businessInterruptionLoss|given.items[0].coverage",
                "type: telephoneHacking|type: salvage|given.items[0].dangerImmediate",
                "coverage: C|coverage: C⏎      claimant: thirdParty|given.items[0].claimant",
                "coverage: C|coverage: C⏎      businessInterruption: {method:"
                        + " reference36Months}|given.items[0].businessInterruption.method"
            })
    void aClaimMustAgreeWithItself(String found, String written, String field) throws IOException {
        String text =
                open("CLM-03")
                        .replaceFirst(
                                Pattern.quote(found.replace("⏎", "\n")),
                                Matcher.quoteReplacement(written.replace("⏎", "\n")));
        assertThat(text).isNotEqualTo(open("CLM-03"));
        assertThat(problems("CLM-03.yaml", text)).anyMatch(problem -> problem.startsWith(field + ": "));
    }

    @Test
    void twoItemsOfOneNameAreTold() throws IOException {
        String item = "    - {id: '1', type: helplineCosts, coverage: C, amountClaimed: 1.00}\nexpect:";
        assertThat(problems("CLM-03.yaml", open("CLM-03").replaceFirst("expect:", item)))
                .containsExactly("given.items[1].id: is the id of another item as well");
    }

    @Test
    void damagedFilesAreReadOrRefusedInSingleLines() throws IOException {
        var random = new Random(20_250_301);
        List<Path> files = openCases().toList();
        int refused = 0;
        for (int round = 0; round < 1_500; round++) {
            Path source = files.get(random.nextInt(files.size()));
            Path damaged = folder.resolve(source.getFileName());
            Files.write(damaged, damage(Files.readAllBytes(source), random));
            if (READER.read(damaged) instanceof CaseReading.Invalid invalid) {
                refused++;
                for (var problem : invalid.problems()) {
                    String line = problem.in("f");
                    assertThat(line).hasSizeLessThan(1_200).doesNotContainPattern("[\\p{Cntrl}]|xception|networknt");
                }
            }
        }
        assertThat(refused).isGreaterThan(500);
    }

    private static byte[] damage(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        byte[] other = "{}[]:,-'\"&*!|>#%@`\n\t \0\u007f0x.eE~\u00e9".getBytes(StandardCharsets.ISO_8859_1);
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> {
                bytes[at] ^= (byte) (1 << random.nextInt(8));
                yield bytes;
            }
            case 2 -> {
                bytes[at] = other[random.nextInt(other.length)];
                yield bytes;
            }
            default -> {
                int length = random.nextInt(40);
                for (int i = at; i < Math.min(bytes.length, at + length); i++) {
                    bytes[i] = other[random.nextInt(other.length)];
                }
                yield bytes;
            }
        };
    }
}
