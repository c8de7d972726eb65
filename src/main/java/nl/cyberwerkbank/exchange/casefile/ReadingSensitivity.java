package nl.cyberwerkbank.exchange.casefile;

import nl.cyberwerkbank.explain.Reading;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.product.ReadingRegister;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;

/// What a decision would be if one doubt in the documents were read the other way. Every other value of every reading
/// of the kind is tried, one at a time.
public record ReadingSensitivity(ReadingRegister register) {
    /// Fields to lay beside a result: `readingSensitive`, the keys under which a field would be different, and
    /// `otherReadings`, those fields under each such value.
    public ObjectNode of(CaseKind kind, JsonNode given, Readings readings, CaseResult result) {
        ArrayNode keys = JsonNodeFactory.instance.arrayNode();
        ArrayNode others = JsonNodeFactory.instance.arrayNode();
        for (Reading reading : register.ofKind(kind.name())) {
            boolean differs = false;
            for (String value : otherValues(reading, readings)) {
                Readings other = readings.overlaidWith(Map.of(reading.key(), value));
                ObjectNode changed = changed(result.result(), kind.result(given, other));
                if (!changed.isEmpty()) {
                    differs = true;
                    ObjectNode entry = others.addObject();
                    entry.put("reading", reading.key()).put("value", value).put("ambiguity", reading.ambiguity());
                    entry.set("result", changed);
                }
            }
            if (differs) {
                keys.add(reading.key());
            }
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("readingSensitive", keys);
        node.set("otherReadings", others);
        return node;
    }

    private static List<String> otherValues(Reading reading, Readings readings) {
        String inForce = readings.valueOf(reading);
        return reading.values().stream().filter(value -> !value.equals(inForce)).toList();
    }

    /// The fields of the other result that are not the same in this one.
    public static ObjectNode changed(ObjectNode result, ObjectNode other) {
        ObjectNode changed = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> field : other.properties()) {
            if (!field.getValue().equals(result.path(field.getKey()))) {
                changed.set(field.getKey(), field.getValue());
            }
        }
        return changed;
    }
}
