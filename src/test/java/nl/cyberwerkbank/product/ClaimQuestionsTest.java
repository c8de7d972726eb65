package nl.cyberwerkbank.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

class ClaimQuestionsTest {
    /// The claim date of the loss as a whole is that of its items, and an item's id is given by the program.
    private static final Set<String> NOT_ASKED = Set.of("event.claimMadeOn", "items.*.id");

    private static final ClaimQuestions BOOK = ClaimQuestions.shipped();

    @Test
    void everyFactOfAClaimIsAskedAndNothingElse() throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(Files.readString(Path.of("assets/cases/case.schema.json")));
        JsonNode claim = schema.get("$defs").get("given_claim").get("properties");
        var facts = new TreeSet<String>();
        collect("event", claim.get("event"), facts);
        collect("obligations", claim.get("obligations"), facts);
        collect("items.*", claim.get("items").get("items"), facts);
        facts.removeAll(NOT_ASKED);

        assertThat(BOOK.questions().stream().filter(question -> !question.isGate()).map(ClaimQuestion::path))
                .containsExactlyInAnyOrderElementsOf(facts);
    }

    private static void collect(String path, JsonNode definition, Set<String> facts) {
        if (definition.has("properties")) {
            definition
                    .get("properties")
                    .properties()
                    .forEach(field -> collect(path + "." + field.getKey(), field.getValue(), facts));
        } else {
            facts.add(path);
        }
    }

    @Test
    void everyArticleOfAQuestionIsPrinted() {
        var printed = ArticleIndex.shipped().rows().stream().map(ArticleIndex.Row::id).toList();

        assertThat(BOOK.questions())
                .allSatisfy(question ->
                        assertThat(printed)
                                .anyMatch(id -> id.replaceAll("[\\[\\]]", " ").startsWith(question.article())));
    }

    @Test
    void aConditionThatIsNeverAskedIsRefused() {
        String yaml =
                """
                questions:
                  - path: event.country
                    step: event
                    kind: country
                    article: '2.5.4'
                    when: {event.place: [x]}
                    nl: 'Waar?'
                    en: 'Where?'
                """;

        assertThatThrownBy(() -> ClaimQuestions.read("questions.yaml", yaml))
                .isInstanceOf(ProductFileException.class)
                .hasMessageContaining("event.country")
                .hasMessageContaining("event.place");
    }

    @Test
    void aKindThatDoesNotExistIsRefusedByName() {
        String yaml =
                """
                questions:
                  - {path: event.country, step: event, kind: place, article: '2.5.4', nl: 'Waar?', en: 'Where?'}
                """;

        assertThatThrownBy(() -> ClaimQuestions.read("questions.yaml", yaml)).hasMessageContaining("place");
    }
}
