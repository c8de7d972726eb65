package nl.cyberwerkbank.dossier.merge;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.dossier.merge.Difference.Side;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

class MergeTest {
    private static final String BASE =
            """
            {"number": "1", "client": {"legalName": "Jansen", "place": "Utrecht"}, "notes": "",
             "losses": [{"id": "a", "notes": ""}], "dates": ["2025-01-01"]}
            """;

    private static String with(String old, String replacement) {
        assertThat(BASE).contains(old);
        return BASE.replace(old, replacement);
    }

    private static void assertResult(Merge merge, Map<String, Side> choices, String expected) {
        assertThat(JsonMapper.shared().readTree(merge.result(choices)))
                .isEqualTo(JsonMapper.shared().readTree(expected));
    }

    @Test
    void whatDidNotChangeIsNoDifference() {
        assertThat(Merge.of(BASE, BASE, BASE).differences()).isEmpty();
    }

    @Test
    void whatOneSideChangedIsTakenOver() {
        Merge merge = Merge.of(BASE, with("Utrecht", "Zeist"), with("\"notes\": \"\",", "\"notes\": \"bel terug\","));

        assertThat(merge.toBeChosen()).isEmpty();
        assertThat(merge.differences())
                .extracting(Difference::path, Difference::changedBy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("client.place", Side.OURS),
                        org.assertj.core.groups.Tuple.tuple("notes", Side.THEIRS));
        assertResult(
                merge, Map.of(), with("Utrecht", "Zeist").replace("\"notes\": \"\",", "\"notes\": \"bel terug\","));
    }

    @Test
    void whatBothChangedIsChosen() {
        String ours = with("Utrecht", "Zeist");
        String theirs = with("Utrecht", "Bilthoven");
        Merge merge = Merge.of(BASE, ours, theirs);

        assertThat(merge.toBeChosen())
                .containsExactly(
                        new Difference(
                                "client.place",
                                java.util.Optional.of("\"Utrecht\""),
                                java.util.Optional.of("\"Zeist\""),
                                java.util.Optional.of("\"Bilthoven\""),
                                Side.BOTH));
        assertResult(merge, Map.of(), ours);
        assertResult(merge, Map.of("client.place", Side.THEIRS), theirs);
    }

    @Test
    void bothChangingItAlikeIsNoDifference() {
        assertThat(Merge.of(BASE, with("Utrecht", "Zeist"), with("Utrecht", "Zeist")).differences()).isEmpty();
    }

    @Test
    void recordsWithAnIdAreMergedOneByOne() {
        String ours = with("[{\"id\": \"a\", \"notes\": \"\"}]", "[{\"id\": \"a\", \"notes\": \"x\"}]");
        String theirs =
                with("[{\"id\": \"a\", \"notes\": \"\"}]", "[{\"id\": \"a\", \"notes\": \"\"}, {\"id\": \"b\"}]");

        assertResult(
                Merge.of(BASE, ours, theirs),
                Map.of(),
                with("[{\"id\": \"a\", \"notes\": \"\"}]", "[{\"id\": \"a\", \"notes\": \"x\"}, {\"id\": \"b\"}]"));
    }

    /// An offer never changes: offers of both sides stand beside each other, and of two with one number one is taken.
    @Test
    void offersAreTakenWhole() {
        String base = "{\"offers\": [" + offer("1-1", 900) + "]}";
        String ours = "{\"offers\": [" + offer("1-1", 900) + ", " + offer("1-2", 910) + "]}";
        String theirs = "{\"offers\": [" + offer("1-1", 900) + ", " + offer("7-2", 920) + "]}";
        assertResult(Merge.of(base, ours, theirs), Map.of(), ours.replace("]}", ", " + offer("7-2", 920) + "]}"));

        Merge clash = Merge.of(base, ours, theirs.replace("7-2", "1-2"));
        assertThat(clash.toBeChosen()).extracting(Difference::path).containsExactly("offers[1-2]");
        assertResult(clash, Map.of("offers[1-2]", Side.THEIRS), theirs.replace("7-2", "1-2"));
    }

    private static String offer(String number, int premium) {
        return "{\"content\": {\"number\": \"%s\", \"premium\": %d}}".formatted(number, premium);
    }

    @Test
    void whatOneSideRemovedIsRemoved() {
        String ours = with("[{\"id\": \"a\", \"notes\": \"\"}]", "[]");

        assertResult(Merge.of(BASE, ours, BASE), Map.of(), ours);
    }

    @Test
    void aListWithoutIdsIsOneThing() {
        Merge merge = Merge.of(BASE, with("[\"2025-01-01\"]", "[\"2025-02-01\"]"), with("[\"2025-01-01\"]", "[]"));

        assertThat(merge.toBeChosen()).extracting(Difference::path).containsExactly("dates");
    }

    @Test
    void aDossierNeverSeenBeforeHasNothingInCommon() {
        Merge merge = Merge.of("{}", BASE, with("Utrecht", "Zeist"));

        assertThat(merge.toBeChosen()).extracting(Difference::path).containsExactly("client.place");
    }

    @Test
    void theNumberHereStays() {
        assertResult(Merge.of(BASE, BASE, with("\"number\": \"1\"", "\"number\": \"2\"")), Map.of(), BASE);
    }

    /// An offer's hash is taken over its numbers as they are written.
    @Test
    void numbersKeepTheirLastZero() {
        String base = "{\"figure\": 0.90, \"notes\": \"\"}";

        String merged = Merge.of(base, base, "{\"figure\": 0.90, \"notes\": \"x\"}").result(Map.of());

        assertThat(merged).contains("0.90");
    }
}
