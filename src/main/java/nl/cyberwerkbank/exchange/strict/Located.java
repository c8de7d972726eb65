package nl.cyberwerkbank.exchange.strict;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One value of a document, with the line on which it begins.
public sealed interface Located {
    /// The line on which the value begins, counted from 1.
    int line();

    /// The same value without its lines; numbers keep the decimals with which they were written.
    JsonNode toJson();

    /// The value under a key, when this is a record that has it.
    default Optional<Located> get(String key) {
        return this instanceof Mapping mapping ? Optional.ofNullable(mapping.fields().get(key)) : Optional.empty();
    }

    /// A record.
    ///
    /// @param fields the values by key, in the order in which they were written
    record Mapping(int line, Map<String, Located> fields) implements Located {
        public Mapping {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        @Override
        public JsonNode toJson() {
            var node = JsonNodeFactory.instance.objectNode();
            fields.forEach((key, value) -> node.set(key, value.toJson()));
            return node;
        }
    }

    /// A list.
    ///
    /// @param elements the entries in the order in which they were written
    record Sequence(int line, List<Located> elements) implements Located {
        public Sequence {
            elements = List.copyOf(elements);
        }

        @Override
        public JsonNode toJson() {
            var node = JsonNodeFactory.instance.arrayNode();
            elements.forEach(element -> node.add(element.toJson()));
            return node;
        }
    }

    /// A single value.
    ///
    /// @param written the characters in the file, without quotes: `127500.00`
    /// @param value text, number, true or false, or null
    record Scalar(int line, String written, JsonNode value) implements Located {
        @Override
        public JsonNode toJson() {
            return value;
        }
    }
}
