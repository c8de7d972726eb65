package nl.cyberwerkbank.dossier.words;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.Preferences;
import nl.cyberwerkbank.dossier.Samples;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.quote.Bakery;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What a person reads of a dossier's fields.
class FieldWordsTest {
    /// Their members are named by what was answered, not by a field; or nobody is shown them.
    private static final Set<String> MAPS =
            Set.of("answers", "unfinished", "readings", "given", "offers", "replies", "colours", "strokes", "instead");

    /// Printed nowhere.
    private static final Set<String> FOR_PROGRAMS = Set.of("strokes", "readings", "offerHash", "openPoints");

    private static final FieldWords DUTCH = FieldWords.in(Wording.of(Wording.DUTCH), ZoneOffset.UTC);

    private static List<String> samples() {
        var preferences = Preferences.SHIPPED.withOffice(Samples.shipped().office());
        var catalog = ProductCatalog.shipped("allianz-cyber");
        return Samples.shipped().samples().stream()
                .map(sample ->
                        sample.dossier(
                                "2026-0001",
                                LocalDate.of(2026, 11, 21),
                                unfinished -> preferences.offeringFor(unfinished, catalog)))
                .map(DossierJson::write)
                .toList();
    }

    @Test
    void everyFieldOfTheSamplesHasAWord() {
        var unknown = new TreeSet<String>();
        samples().forEach(json -> collect(JsonMapper.shared().readTree(json), unknown));
        assertThat(unknown).isEmpty();
    }

    @Test
    void noValueOfTheSamplesReadsAsACode() {
        var codes = new TreeSet<String>();
        for (String json : samples()) {
            for (Change each : Changes.everythingIn(json)) {
                String words = DUTCH.value(each.steps(), each.after());
                if (Stream.of(words.split(", ")).anyMatch(word -> word.matches("[a-z]+([A-Z][a-z]+)+"))
                        && !each.steps().getFirst().equals("offers")
                        && each.steps().stream().noneMatch(FOR_PROGRAMS::contains)) {
                    codes.add(String.join(".", each.steps()) + " = " + words);
                }
            }
        }
        assertThat(codes).isEmpty();
    }

    private static void collect(JsonNode node, Set<String> unknown) {
        if (node.isArray()) {
            node.forEach(each -> collect(each, unknown));
        }
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> each : node.properties()) {
                if (!DUTCH.knows(each.getKey())
                        && !Set.of("schemaVersion", "id", "sha256", "contractId").contains(each.getKey())) {
                    unknown.add(each.getKey());
                }
                if (!MAPS.contains(each.getKey())) {
                    collect(each.getValue(), unknown);
                }
            }
        }
    }

    @Test
    void tellsWhatChangedAsTheFormHasIt() {
        String before = DossierJson.write(Bakery.dossier());
        Dossier changed = Bakery.dossier().withNotes("Belt maandag terug").withWishes(Dossier.Wishes.NONE);
        List<Change> changes = Changes.between(before, DossierJson.write(changed));
        assertThat(changes)
                .extracting(change -> DUTCH.name(change.steps()) + ": " + DUTCH.value(change.steps(), change.after()))
                .contains("Interne notities: Belt maandag terug");
        assertThat(Changes.between(before, before)).isEmpty();
        assertThat(DUTCH.value(List.of("intake", "annualTurnover"), Optional.of("\"4200000.00\"")))
                .isEqualTo("€\u00a04.200.000,00");
    }

    @Test
    void aLossAnswerBearsTheNameOfItsQuestion() {
        assertThat(DUTCH.name(List.of("losses", "S-2026-0001", "answers", "event.occurredOn", "value")))
                .startsWith("Schade · S-2026-0001 · ")
                .doesNotContain("occurredOn");
    }

    @Test
    void anAnswerOfAScanBearsTheNameOfItsQuestion() {
        List<String> steps = List.of("scans", "1", "replies", "macros", "answer");
        assertThat(DUTCH.name(steps)).startsWith("Scans · 1 · ").doesNotContain("macros").contains("?");
        assertThat(DUTCH.value(steps, Optional.of("\"yes\""))).isEqualTo("Ja");
    }
}
