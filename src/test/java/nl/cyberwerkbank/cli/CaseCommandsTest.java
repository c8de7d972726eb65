package nl.cyberwerkbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.exchange.casefile.CaseFileReader;
import nl.cyberwerkbank.exchange.casefile.CaseKind;
import nl.cyberwerkbank.exchange.casefile.CaseKinds;
import nl.cyberwerkbank.exchange.casefile.CaseResult;
import nl.cyberwerkbank.exchange.casefile.FileSchema;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.product.ReadingRegister;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

class CaseCommandsTest {
    private static final CaseFileReader READER = new CaseFileReader(FileSchema.ofCases());
    private static final ReadingRegister REGISTER = ReadingRegister.shipped();

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /// An engine that knows one rule: the debt is twice the premium, or nothing when the refund is set by hand.
    private static final class TwiceThePremium implements CaseKind {
        @Override
        public String name() {
            return "nonPaymentTermination";
        }

        @Override
        public CaseResult decide(JsonNode given, Readings readings) {
            BigDecimal premium = given.get("annualPremium").decimalValue();
            if (premium.signum() == 0) {
                throw new IllegalStateException("no premium");
            }
            var result = JsonNodeFactory.instance.objectNode();
            if (readings.chosen().getOrDefault("premiumRefund", "perDay").equals("manual")) {
                result.putNull("premiumDebt");
            } else {
                result.put("premiumDebt", premium.multiply(BigDecimal.TWO));
            }
            var extras = JsonNodeFactory.instance.objectNode().put("remark", "x").put("kind", "never");
            return new CaseResult(result, new TreeSet<>(List.of("7.1.4", "2.4.1 b")), extras);
        }
    }

    private int run(String... args) {
        var kinds = CaseKinds.of(new TwiceThePremium());
        var commands = List.of(new DecideCommand(READER, kinds, REGISTER), new CheckCommand(READER, kinds, REGISTER));
        return new CommandLineProgram("1.2.3", commands, new PrintWriter(out), new PrintWriter(err)).run(args);
    }

    private Path write(String name, String premium, String expected, String more) throws IOException {
        Path file = folder.resolve(name + ".yaml");
        Files.createDirectories(file.getParent());
        return Files.writeString(
                file,
                """
                case: %s
                title: t
                kind: nonPaymentTermination
                given:
                  premiumDueOn: '2025-01-01'
                  annualPremium: %s
                  letterDatedOn: '2025-04-01'
                  namedEndDate: '2025-04-01'
                expect: {premiumDebt: %s}
                %s
                """
                        .formatted(file.getFileName().toString().replace(".yaml", ""), premium, expected, more));
    }

    private List<String> out() {
        return out.toString().lines().toList();
    }

    private List<String> err() {
        return err.toString().lines().toList();
    }

    @Test
    void decidePrintsOneLineACaseSortedByPath() throws IOException {
        write("b/AA-1", "10.00", "0.00", "");
        write("a/AA-3", "10.50", "0.00", "");
        write("AA-2", "0.05", "0.00", "");
        assertThat(run("decide", folder.toString())).isZero();
        assertThat(out())
                .extracting(line -> line.substring(0, line.indexOf(",\"sources")))
                .containsExactly(
                        "{\"case\":\"AA-2\",\"kind\":\"nonPaymentTermination\",\"result\":{\"premiumDebt\":0.10}",
                        "{\"case\":\"AA-3\",\"kind\":\"nonPaymentTermination\",\"result\":{\"premiumDebt\":21.00}",
                        "{\"case\":\"AA-1\",\"kind\":\"nonPaymentTermination\",\"result\":{\"premiumDebt\":20.00}");
        assertThat(err()).isEmpty();
    }

    @Test
    void decideShowsSourcesExtrasAndWhatOtherReadingsWouldGive() throws IOException {
        run("decide", write("AA-1", "10.00", "0.00", "").toString());
        assertThat(out())
                .containsExactly(
                        "{\"case\":\"AA-1\",\"kind\":\"nonPaymentTermination\",\"result\":{\"premiumDebt\":20.00},"
                                + "\"sources\":[\"2.4.1 b\",\"7.1.4\"],\"remark\":\"x\","
                                + "\"readingSensitive\":[\"premiumRefund\"],\"otherReadings\":[{\"reading\":"
                                + "\"premiumRefund\",\"value\":\"manual\",\"ambiguity\":\"AMB-105\","
                                + "\"result\":{\"premiumDebt\":null}}]}");
    }

    @Test
    void filesComeInTheOrderNamed() throws IOException {
        Path later = write("AA-2", "1.00", "2.00", "");
        Path earlier = write("AA-1", "1.00", "2.00", "");
        run("decide", later.toString(), earlier.toString());
        assertThat(out())
                .extracting(line -> line.substring(0, 14))
                .containsExactly("{\"case\":\"AA-2\"", "{\"case\":\"AA-1\"");
    }

    @Test
    void aReadingOfTheCommandGoesOverThatOfTheFile() throws IOException {
        String file = write("AA-1", "10.00", "20.00", "readings: {premiumRefund: manual}").toString();
        run("decide", file);
        run("decide", file, "--reading", "premiumRefund=perDay");
        assertThat(out()).hasSize(2);
        assertThat(out().get(0)).contains("\"result\":{\"premiumDebt\":null}");
        assertThat(out().get(1)).contains("\"result\":{\"premiumDebt\":20.00}");
    }

    @Test
    void invalidFilesAreToldAndTheOthersDecided() throws IOException {
        write("AA-1", "10", "0.00", "extra: 1");
        write("AA-2", "10.00", "0.00", "");
        assertThat(run("decide", folder.toString())).isEqualTo(2);
        assertThat(out()).hasSize(1);
        assertThat(err())
                .containsExactly(
                        folder
                                + "/AA-1.yaml:6: given.annualPremium: must be an amount of euros with exactly two"
                                + " decimals, such as 127500.00; found 10",
                        folder + "/AA-1.yaml:10: extra: is not a known field here");
    }

    @Test
    void aKindWithoutEngineAndAnErrorInAnEngineAreToldInOneLine() throws IOException {
        write("AA-1", "0.00", "0.00", "");
        write("AA-2", "10.00", "0.00", "");
        Path other = write("AA-3", "10.00", "0.00", "");
        Files.writeString(
                other,
                "{case: AA-3, title: t, kind: notice, given: {act: ordinaryNotice, by: insurer,"
                        + " endDate: '2026-01-01', receivedOn: '2025-01-01'}, expect: {valid: true}}");
        assertThat(run("decide", folder.toString())).isEqualTo(2);
        assertThat(out()).hasSize(1);
        assertThat(err())
                .containsExactly(
                        folder + "/AA-1.yaml: cannot be decided, internal error: IllegalStateException",
                        other + ": kind: notice is not executed by this version");
    }

    @Test
    void checkCountsAFileWithAllItsReadingsOnce() throws IOException {
        write(
                "AA-1",
                "10.00",
                "20.00",
                "alternativeReadings: [{readings: {premiumRefund: manual}, expect: {premiumDebt: null}}]\n"
                        + "sources: [7.1.4]");
        assertThat(run("check", folder.toString())).isZero();
        assertThat(out()).containsExactly("1 passed, 0 failed");
    }

    @Test
    void checkShowsTheFirstDifferenceOfEachFailingCase() throws IOException {
        write("AA-1", "10.00", "20.00", "");
        write("AA-2", "10.00", "21.00", "sources: ['9.9']");
        write(
                "AA-3",
                "10.00",
                "20.00",
                "alternativeReadings: [{readings: {premiumRefund: manual}, expect: {premiumDebt: 5.00}}]");
        write("AA-4", "10.00", "20.00", "sources: ['9.9']");
        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(out.toString())
                .isEqualTo(
                        """
                        FAILED AA-2 (%1$s/AA-2.yaml)
                          field     premiumDebt
                          expected  21.00
                          found     20.00

                        FAILED AA-3 (%1$s/AA-3.yaml)
                          reading   premiumRefund=manual
                          field     premiumDebt
                          expected  5.00
                          found     null

                        FAILED AA-4 (%1$s/AA-4.yaml)
                          field     sources
                          expected  9.9 cited
                          found     2.4.1 b, 7.1.4

                        1 passed, 3 failed
                        """
                                .formatted(folder));
    }

    @Test
    void checkLaysTheReadingOfTheCommandOverTheAlternatives() throws IOException {
        String file =
                write(
                                "AA-1",
                                "10.00",
                                "20.00",
                                "alternativeReadings: [{readings: {premiumRefund: manual}, expect: {premiumDebt:"
                                        + " 20.00}}]")
                        .toString();
        assertThat(run("check", file)).isEqualTo(1);
        assertThat(run("check", file, "--reading=premiumRefund=perMonth")).isZero();
    }

    @Test
    void checkStillComparesWhenAFileIsInvalid() throws IOException {
        write("AA-1", "10.00", "20.00", "");
        write("AA-2", "10.00", "21.00", "");
        write("AA-3", "10", "20.00", "");
        assertThat(run("check", folder.toString(), folder + "/none.yaml")).isEqualTo(2);
        assertThat(out().getLast()).isEqualTo("1 passed, 1 failed");
        assertThat(err()).hasSize(2).last().isEqualTo(folder + "/none.yaml: does not exist");
    }

    @Test
    void anEmptyFolderIsTold() {
        assertThat(run("check", folder.toString())).isEqualTo(2);
        assertThat(err()).containsExactly(folder + ": holds no case file (*.yaml)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nosuch",
                "decide",
                "decide --nosuch x",
                "check x --reading",
                "check x --reading dayCount",
                "check x --reading dayCount=x",
                "check x --reading nosuch=x",
                "--nosuch"
            })
    void whatIsNotUnderstoodIsToldInOneLine(String args) {
        assertThat(run(args.isEmpty() ? new String[0] : args.split(" "))).isEqualTo(2);
        assertThat(err()).hasSize(1).first().asString().startsWith("cyberwerkbank: ");
        assertThat(out()).isEmpty();
    }

    @Test
    void helpAndVersionAreThere() {
        assertThat(run("--version")).isZero();
        assertThat(out()).containsExactly("cyberwerkbank 1.2.3");
        assertThat(run("check", "--help")).isZero();
        assertThat(out.toString()).contains("a file counts as one").contains("--reading");
    }

    @Test
    void hundredsOfFilesKeepTheirOrder() throws IOException {
        for (int i = 0; i < 300; i++) {
            write("AA-" + (1000 + i), (i + 1) + ".00", "0.00", "");
        }
        assertThat(run("decide", folder.toString())).isZero();
        for (int i = 0; i < 300; i++) {
            assertThat(out().get(i)).startsWith("{\"case\":\"AA-" + (1000 + i) + "\"");
        }
    }
}
