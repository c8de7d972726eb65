package nl.cyberwerkbank.exchange.casefile;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Compares a result with what a case file expects. Only the fields that the file names are looked at.
public final class CaseComparison {
    private static final Set<String> EQUAL_AS_SETS = Set.of("failedConditions", "missing");
    private static final Set<String> RECORDS_BY_ID = Set.of("items", "reports");

    private CaseComparison() {}

    /// The first expected field that the result does not have as expected.
    public static Optional<Difference> ofResult(JsonNode expect, CaseResult actual) {
        return ofRecord("", expect, actual.result());
    }

    /// The first expected article that is not cited.
    public static Optional<Difference> ofSources(List<String> expected, CaseResult actual) {
        return ofCitations("sources", expected, actual.sources());
    }

    private static Optional<Difference> ofRecord(String path, JsonNode expect, JsonNode actual) {
        for (Map.Entry<String, JsonNode> field : expect.properties()) {
            JsonNode found = actual.path(field.getKey());
            String name = path + field.getKey();
            Optional<Difference> difference =
                    found.isMissingNode()
                            ? Optional.of(new Difference(name, field.getValue().toString(), "not in the result"))
                            : ofField(field.getKey(), name, field.getValue(), found);
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static Optional<Difference> ofField(String key, String name, JsonNode expected, JsonNode found) {
        if (!expected.isArray() || !found.isArray()) {
            return differsUnless(equal(expected, found), name, expected, found);
        }
        if (RECORDS_BY_ID.contains(key)) {
            return ofRecordsById(name, expected, found);
        }
        if (key.equals("articles")) {
            return ofCitations(name, texts(expected), texts(found));
        }
        boolean met =
                switch (key) {
                    case "reasons" -> normal(expected).equals(normal(found));
                    case "humanDecisionReasons" -> Set.copyOf(texts(found)).containsAll(texts(expected));
                    default ->
                            EQUAL_AS_SETS.contains(key)
                                    ? Set.copyOf(texts(expected)).equals(Set.copyOf(texts(found)))
                                    : equalInOrder(expected, found);
                };
        return differsUnless(met, name, expected, found);
    }

    private static Optional<Difference> ofRecordsById(String name, JsonNode expected, JsonNode found) {
        for (JsonNode record : expected) {
            JsonNode id = record.path("id");
            String path = name + "[" + id.asString("") + "]";
            Optional<JsonNode> match = found.valueStream().filter(other -> other.path("id").equals(id)).findFirst();
            Optional<Difference> difference =
                    match.isEmpty()
                            ? Optional.of(new Difference(path, record.toString(), "not in the result"))
                            : ofRecord(path + ".", record, match.get());
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static Optional<Difference> ofCitations(String name, List<String> expected, Collection<String> cited) {
        Set<Citation> citations = cited.stream().map(Citation::of).collect(Collectors.toSet());
        return expected.stream()
                .filter(article -> !Citation.of(article).isMetBy(citations))
                .findFirst()
                .map(article -> new Difference(name, article + " cited", String.join(", ", cited)));
    }

    private static Optional<Difference> differsUnless(boolean met, String name, JsonNode expected, JsonNode found) {
        return met ? Optional.empty() : Optional.of(new Difference(name, expected.toString(), found.toString()));
    }

    private static boolean equalInOrder(JsonNode expected, JsonNode found) {
        if (expected.size() != found.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!equal(expected.get(i), found.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean equal(JsonNode expected, JsonNode found) {
        return expected.isNumber()
                ? number(found).filter(value -> value.compareTo(expected.decimalValue()) == 0).isPresent()
                : expected.equals(found);
    }

    /// A number, or money that the result writes as text.
    private static Optional<BigDecimal> number(JsonNode node) {
        if (node.isNumber()) {
            return Optional.of(node.decimalValue());
        }
        return node.isString() && node.asString().matches("[0-9]{1,15}\\.[0-9]{2}")
                ? Optional.of(new BigDecimal(node.asString()))
                : Optional.empty();
    }

    private static Set<Citation> normal(JsonNode articles) {
        return texts(articles).stream().map(Citation::of).collect(Collectors.toSet());
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(element -> texts.add(element.asString("")));
        return texts;
    }
}
