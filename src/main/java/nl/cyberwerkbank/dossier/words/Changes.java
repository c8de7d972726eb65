package nl.cyberwerkbank.dossier.words;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/// Finds what differs between two states of a dossier, field by field. Records in a list are found again by their
/// number or id, others by their place. A record that came or went is one change.
public final class Changes {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private static final List<String> IDENTITIES = List.of("number", "name", "id");

    /// What says nothing to a person.
    static final Set<String> SILENT = Set.of("schemaVersion", "id", "contentHash", "sha256", "contractId");

    private static final JsonNode NOTHING = JsonNodeFactory.instance.missingNode();

    private final List<Change> found = new ArrayList<>();
    private final Records records;

    /// How a record is told that stands in one of the states only.
    private enum Records {
        /// As one change.
        WHOLE,
        /// Field by field.
        TAKEN_APART
    }

    private Changes(Records records) {
        this.records = records;
    }

    /// What differs, in the order of the document.
    public static List<Change> between(String before, String after) {
        var changes = new Changes(Records.WHOLE);
        changes.compare(List.of(), MAPPER.readTree(before), MAPPER.readTree(after));
        return List.copyOf(changes.found);
    }

    /// Everything that stands in a dossier, each as something that came.
    public static List<Change> everythingIn(String json) {
        var changes = new Changes(Records.TAKEN_APART);
        changes.compare(List.of(), NOTHING, MAPPER.readTree(json));
        return List.copyOf(changes.found);
    }

    private void compare(List<String> steps, JsonNode before, JsonNode after) {
        if (before.equals(after) || (isNothing(before) && isNothing(after))) {
            return;
        }
        boolean fields = isRecord(before) || isRecord(after);
        boolean list = isListOfRecords(before) || isListOfRecords(after);
        if (fields && !isScalar(before) && !isScalar(after)) {
            fields(steps, before, after);
        } else if (list && !isScalar(before) && !isScalar(after)) {
            records(steps, before, after);
        } else {
            found.add(new Change(steps, written(before), written(after)));
        }
    }

    private void fields(List<String> steps, JsonNode before, JsonNode after) {
        SequencedSet<String> names = new LinkedHashSet<>(before.propertyNames());
        names.addAll(after.propertyNames());
        names.removeAll(SILENT);
        for (String name : names) {
            compare(with(steps, name), before.path(name), after.path(name));
        }
    }

    private void records(List<String> steps, JsonNode before, JsonNode after) {
        Map<String, JsonNode> old = named(before);
        Map<String, JsonNode> fresh = named(after);
        SequencedSet<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(fresh.keySet());
        for (String name : names) {
            JsonNode was = old.getOrDefault(name, NOTHING);
            JsonNode is = fresh.getOrDefault(name, NOTHING);
            if (records == Records.WHOLE && (was.isMissingNode() || is.isMissingNode())) {
                found.add(new Change(with(steps, name), written(was), written(is)));
            } else {
                compare(with(steps, name), was, is);
            }
        }
    }

    private static Map<String, JsonNode> named(JsonNode list) {
        Map<String, JsonNode> named = new LinkedHashMap<>();
        int place = 0;
        for (JsonNode element : list) {
            place++;
            String name = identity(element).orElse(String.valueOf(place));
            named.put(named.containsKey(name) ? name + " (" + place + ")" : name, element);
        }
        return named;
    }

    private static Optional<String> identity(JsonNode element) {
        if (element.path("content").path("number").isString()) {
            return Optional.of(element.path("content").path("number").asString());
        }
        return IDENTITIES.stream()
                .filter(key -> element.path(key).isString() || element.path(key).isInt())
                .map(key -> element.path(key).asString())
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    private static boolean isRecord(JsonNode node) {
        return node.isObject();
    }

    private static boolean isListOfRecords(JsonNode node) {
        return node.isArray() && !node.isEmpty() && node.get(0).isObject();
    }

    private static boolean isScalar(JsonNode node) {
        return !node.isContainer() && !isNothing(node);
    }

    private static boolean isNothing(JsonNode node) {
        return node.isMissingNode()
                || node.isNull()
                || (node.isContainer() && node.isEmpty())
                || (node.isString() && node.asString().isEmpty());
    }

    private static Optional<String> written(JsonNode node) {
        return isNothing(node) ? Optional.empty() : Optional.of(node.toString());
    }

    private static List<String> with(List<String> steps, String one) {
        var more = new ArrayList<>(steps);
        more.add(one);
        return more;
    }
}
