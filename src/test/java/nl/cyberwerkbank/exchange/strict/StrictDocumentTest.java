package nl.cyberwerkbank.exchange.strict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeType;

import java.nio.charset.StandardCharsets;
import java.util.List;

class StrictDocumentTest {
    private static StrictDocument read(String text) {
        return StrictDocument.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode valueOf(String written) {
        StrictDocument document = read("a: " + written + "\n");
        assertThat(document.problems()).isEmpty();
        return document.root().orElseThrow().get("a").orElseThrow().toJson();
    }

    private static String onlyProblem(StrictDocument document) {
        assertThat(document.problems()).hasSize(1);
        return document.problems().getFirst().in("f.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NO", "no", "yes", "on", "off", "True", "TRUE", "False", "y", "2025-03-01", "1_000.00", "<<"})
    void wordsStayText(String word) {
        assertThat(valueOf(word).getNodeType()).isEqualTo(JsonNodeType.STRING);
        assertThat(valueOf(word).asString()).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void onlyTrueAndFalseAreYesAndNo(String word) {
        assertThat(valueOf(word).isBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "~", ""})
    void nothingIsNull(String word) {
        assertThat(valueOf(word).isNull()).isTrue();
    }

    @Test
    void decimalsAreKeptAsWritten() {
        assertThat(valueOf("127500.00").decimalValue()).hasToString("127500.00");
        assertThat(valueOf("0.10").decimalValue()).hasToString("0.10");
        assertThat(valueOf("'127500.00'").isString()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "-7, -7", "0x1F, 31", "0o17, 15", "007, 7"})
    void integersAreThoseOfYaml(String written, int value) {
        assertThat(valueOf(written).isIntegralNumber()).isTrue();
        assertThat(valueOf(written).intValue()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {".inf", "-.INF", ".nan", "1e99999", "1e-123456789", "1e999", "1e-61", "1e60"})
    void numbersThatCannotBeHeldAreRefused(String written) {
        assertThat(onlyProblem(read("x: 1\na: " + written + "\n")))
                .startsWith("f.yaml:2: a: is not a number that can be held");
    }

    @Test
    void doubledKeysAreToldEachWithItsLine() {
        StrictDocument document = read("a: 1\nb: {c: 1, c: 2}\na: 2\n");
        assertThat(document.problems().stream().map(problem -> problem.in("f")).toList())
                .containsExactly("f:2: b.c: is given twice", "f:3: a: is given twice");
    }

    @Test
    void doubledKeysInJsonAreTold() {
        assertThat(onlyProblem(read("{\"a\": 1,\n\t\"a\": 2}"))).isEqualTo("f.yaml:2: a: is given twice");
    }

    @Test
    void jsonWithTabsAndEscapesIsRead() {
        StrictDocument document = read("{\n\t\"a\": [\n\t\t127500.00,\n\t\t\"\\ud83d\\ude00\\/\"\n\t]\n}\n");
        assertThat(document.problems()).isEmpty();
        assertThat(document.root().orElseThrow().toJson()).hasToString("{\"a\":[127500.00,\"😀/\"]}");
    }

    @Test
    void brokenUtf8IsToldWithItsLine() {
        byte[] bytes = "a: 1\nb: xx\n".getBytes(StandardCharsets.UTF_8);
        bytes[8] = (byte) 0xC3;
        assertThat(onlyProblem(StrictDocument.read(bytes))).isEqualTo("f.yaml:2: is not UTF-8: a broken character");
    }

    @Test
    void truncatedUtf8IsBroken() {
        assertThat(onlyProblem(StrictDocument.read(new byte[] {'a', ':', ' ', (byte) 0xE2, (byte) 0x82})))
                .contains("is not UTF-8");
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(read("\uFEFFa: 1").root().orElseThrow().toJson()).hasToString("{\"a\":1}");
    }

    @Test
    void controlCharactersAreTold() {
        assertThat(onlyProblem(read("a: 1\nb: x\u0007y\n"))).isEqualTo("f.yaml:2: has the control character U+0007");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# only a remark\n",
                "---\n...\n---\n",
                "a: 1\n---\nb: 2\n",
                "a: [1\n",
                "a: 1\n b: 2\n",
                "a: @x\n"
            })
    void whatIsNotOneDocumentIsRefusedInOneLine(String text) {
        StrictDocument document = read(text);
        assertThat(onlyProblem(document)).doesNotContain("\n").doesNotContain("xception");
        assertThat(document.root()).isEmpty();
    }

    @Test
    void aliasesMeanWhatTheyReferTo() {
        assertThat(read("a: &x {b: 1.00}\nc: *x\n").root().orElseThrow().toJson())
                .hasToString("{\"a\":{\"b\":1.00},\"c\":{\"b\":1.00}}");
    }

    @Test
    void anAliasOfNothingIsTold() {
        assertThat(onlyProblem(read("a: *x\n"))).isEqualTo("f.yaml:1: a: refers to *x, which stands nowhere above");
        assertThat(onlyProblem(read("a: &x [*x]\n"))).contains("refers to *x");
    }

    @Test
    void anAliasBombIsRefused() {
        var bomb = new StringBuilder("l0: &l0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            String before = "*l" + (i - 1);
            String refs = String.join(", ", List.of(before, before, before, before, before, before, before, before));
            bomb.append("l%d: &l%d [%s]\n".formatted(i, i, refs));
        }
        assertThat(onlyProblem(read(bomb.toString()))).contains("unfolds into more than");
    }

    @Test
    void aliasesDoNotGetRoundTheDepth() {
        var ladder = new StringBuilder("l0: &l0 " + "[".repeat(45) + "x" + "]".repeat(45) + "\n");
        for (int i = 1; i < 100; i++) {
            ladder.append("l%d: &l%d %s*l%d%s\n".formatted(i, i, "[".repeat(45), i - 1, "]".repeat(45)));
        }
        assertThat(onlyProblem(read(ladder.toString()))).startsWith("f.yaml:2: records and lists stand more than 50");
        assertThat(read("a: &a [[x]]\nb: &b [*a, x]\nc: [*b]\n").problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\": [\"x\\u0000y\"]}|f.yaml:1: a[0]: has the control character U+0000",
                "{\"a\": \"x\\ud800\"}|f.yaml:1: a: has half a character, U+D800",
                "{\"b\\u0007\": 1}|f.yaml:1: b\uFFFD: has the control character U+0007",
                "a: \"x\\0\"|f.yaml:1: a: has the control character U+0000"
            })
    void escapedCharactersThatNoTextMayHoldAreTold(String text, String line) {
        assertThat(onlyProblem(read(text))).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "{\"a\": "})
    void deepNestingIsRefused(String opening) {
        assertThat(onlyProblem(read(opening.repeat(5_000)))).contains("deep");
    }

    @Test
    void deepJsonIsRefused() {
        assertThat(onlyProblem(read("{\"a\": ".repeat(60) + "1" + "}".repeat(60)))).contains("deep");
    }

    @Test
    void aMegabyteOfTextIsToldAtItsField() {
        String megabyte = "x".repeat(1 << 20);
        assertThat(onlyProblem(read("a: 1\nb: " + megabyte + "\n")))
                .isEqualTo("f.yaml:2: b: is longer than 50000 characters");
        assertThat(onlyProblem(read("{\"b\": \"" + megabyte + "\"}")))
                .isEqualTo("f.yaml:1: b: is longer than 50000 characters");
    }

    @Test
    void aMegabyteOfDigitsIsToldAtItsField() {
        assertThat(onlyProblem(read("b: " + "9".repeat(1 << 20) + "\n"))).startsWith("f.yaml:1: b: is");
    }

    @Test
    void foreignTagsAreTold() {
        assertThat(onlyProblem(read("a: !!javax.script.ScriptEngineManager {}\n"))).contains("a: has the tag");
        assertThat(onlyProblem(read("a: !!bool yes\n"))).contains("a: has the tag");
        assertThat(valueOf("!!str 12").isString()).isTrue();
    }

    @Test
    void keysAreText() {
        assertThat(onlyProblem(read("1: x\n"))).isEqualTo("f.yaml:1: 1: is a key that is no text");
        assertThat(onlyProblem(read("? [a]\n: x\n"))).contains("has a key that is no text");
        assertThat(read("no: x\n").problems()).isEmpty();
    }

    @Test
    void everyValueKnowsItsLine() {
        Located root = read("a:\n  - b: 1\n  - c: 2\n").root().orElseThrow();
        FieldPath path = FieldPath.root().key("a").index(1).key("c");
        assertThat(path).hasToString("a[1].c");
        assertThat(path.lineIn(root)).isEqualTo(3);
        assertThat(path.in(root).orElseThrow().toJson().intValue()).isEqualTo(2);
        assertThat(FieldPath.root().key("a").index(1).key("none").lineIn(root)).isEqualTo(3);
    }
}
