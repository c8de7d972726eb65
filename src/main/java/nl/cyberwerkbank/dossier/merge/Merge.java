package nl.cyberwerkbank.dossier.merge;

import nl.cyberwerkbank.dossier.merge.Difference.Side;

import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/// The merge of two versions of a dossier by its JSON form. What one side changed is taken over; where both changed one
/// thing someone has to choose. Records are merged field by field, and lists of records that have an id or a number
/// record by record; any other list is one thing. An offer never changes, so it is taken whole.
public final class Merge {
    /// Numbers come out as they went in, to the last zero: an offer's hash is taken over them.
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build();

    private static final List<JsonPointer> IDENTITIES =
            List.of(JsonPointer.compile("/id"), JsonPointer.compile("/number"), JsonPointer.compile("/content/number"));

    /// What is only right as a whole: the advised variant is among the pinned, an answer has its own terms.
    private static final Set<String> WHOLE = Set.of("answer", "variants");

    /// Before the path of an offer, which never changes.
    private static final String OFFER = "offers[";

    private static final Set<String> NEVER_MERGED = Set.of("id", "number", "schemaVersion");

    private final JsonNode base;
    private final JsonNode ours;
    private final JsonNode theirs;
    private final List<Difference> differences = new ArrayList<>();

    private Merge(JsonNode base, JsonNode ours, JsonNode theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
    }

    /// Compares two versions.
    ///
    /// @param base the last version that both sides knew, as JSON; the record `{}` when there was none
    /// @param ours the version here, as JSON
    /// @param theirs the version of the other side, as JSON
    public static Merge of(String base, String ours, String theirs) {
        var merge = new Merge(MAPPER.readTree(base), MAPPER.readTree(ours), MAPPER.readTree(theirs));
        merge.merged(Map.of());
        return merge;
    }

    /// Everything that differs, in the order of the dossier.
    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    /// What both sides changed.
    public List<Difference> toBeChosen() {
        return differences.stream().filter(difference -> difference.changedBy() == Side.BOTH).toList();
    }

    /// The version that results.
    ///
    /// @param choices for each path of [#toBeChosen()] whose version is taken, `OURS` or `THEIRS`; ours where none is
    ///   named
    /// @return the dossier as JSON
    public String result(Map<String, Side> choices) {
        return MAPPER.writeValueAsString(merged(choices));
    }

    private JsonNode merged(Map<String, Side> choices) {
        differences.clear();
        return merge("", base, ours, theirs, choices);
    }

    private JsonNode merge(String path, JsonNode before, JsonNode here, JsonNode there, Map<String, Side> choices) {
        if (same(here, there)) {
            return here;
        }
        if (!isWhole(path) && here instanceof ObjectNode ourRecord && there instanceof ObjectNode theirRecord) {
            return mergeFields(path, before, ourRecord, theirRecord, choices);
        }
        Optional<JsonPointer> identity = identity(here, there);
        if (identity.isPresent()) {
            return mergeList(path, before, (ArrayNode) here, (ArrayNode) there, identity.get(), choices);
        }
        return choose(path, before, here, there, choices);
    }

    private static boolean isWhole(String path) {
        return WHOLE.contains(path) || path.startsWith(OFFER);
    }

    private JsonNode mergeFields(
            String path, JsonNode before, ObjectNode here, ObjectNode there, Map<String, Side> choices) {
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        SequencedSet<String> keys = new LinkedHashSet<>(here.propertyNames());
        keys.addAll(there.propertyNames());
        for (String key : keys) {
            if (path.isEmpty() && NEVER_MERGED.contains(key) && here.has(key)) {
                merged.set(key, here.get(key));
                continue;
            }
            String place = path.isEmpty() ? key : path + "." + key;
            JsonNode value = merge(place, before.path(key), here.path(key), there.path(key), choices);
            if (!value.isMissingNode()) {
                merged.set(key, value);
            }
        }
        return merged;
    }

    private JsonNode mergeList(
            String path,
            JsonNode before,
            ArrayNode here,
            ArrayNode there,
            JsonPointer identity,
            Map<String, Side> choices) {
        ArrayNode merged = JsonNodeFactory.instance.arrayNode();
        SequencedSet<String> names = new LinkedHashSet<>();
        here.forEach(element -> names.add(element.at(identity).asString()));
        there.forEach(element -> names.add(element.at(identity).asString()));
        for (String name : names) {
            JsonNode value =
                    merge(
                            path + "[" + name + "]",
                            named(before, identity, name),
                            named(here, identity, name),
                            named(there, identity, name),
                            choices);
            if (!value.isMissingNode()) {
                merged.add(value);
            }
        }
        return merged;
    }

    private JsonNode choose(String path, JsonNode before, JsonNode here, JsonNode there, Map<String, Side> choices) {
        Side changedBy = same(before, here) ? Side.THEIRS : same(before, there) ? Side.OURS : Side.BOTH;
        differences.add(new Difference(path, written(before), written(here), written(there), changedBy));
        Side taken = changedBy == Side.BOTH ? choices.getOrDefault(path, Side.OURS) : changedBy;
        return taken == Side.THEIRS ? there : here;
    }

    private static boolean same(JsonNode one, JsonNode other) {
        return one.isMissingNode() ? other.isMissingNode() : one.equals(other);
    }

    private static Optional<String> written(JsonNode node) {
        return node.isMissingNode() ? Optional.empty() : Optional.of(node.toString());
    }

    /// The field that names the records of two lists; empty when they are no lists of records with different names.
    private static Optional<JsonPointer> identity(JsonNode here, JsonNode there) {
        if (!here.isArray() || !there.isArray() || (here.isEmpty() && there.isEmpty())) {
            return Optional.empty();
        }
        return IDENTITIES.stream().filter(key -> names(here, key) && names(there, key)).findFirst();
    }

    private static boolean names(JsonNode list, JsonPointer key) {
        Set<String> seen = new LinkedHashSet<>();
        for (JsonNode element : list) {
            if (!element.at(key).isString() || !seen.add(element.at(key).asString())) {
                return false;
            }
        }
        return true;
    }

    private static JsonNode named(JsonNode list, JsonPointer identity, String name) {
        for (JsonNode element : list) {
            if (element.at(identity).asString("").equals(name)) {
                return element;
            }
        }
        return JsonNodeFactory.instance.missingNode();
    }
}
