package nl.cyberwerkbank.dossier.loss.wizard;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;

/// Answers in the notation of the case format.
final class Written {
    static final String NULL = "null";

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    private Written() {}

    /// The answer as a JSON value.
    static JsonNode node(String value) {
        return MAPPER.readTree(value);
    }

    /// The answer as a JSON text.
    static String text(String value) {
        return MAPPER.writeValueAsString(value);
    }

    /// What a condition compares: a scalar as it is written without quotes, every member of a list; nothing for `null`.
    static List<String> members(String value) {
        JsonNode node = node(value);
        var members = new ArrayList<String>();
        if (node.isArray()) {
            node.forEach(member -> members.add(member.asString()));
        } else if (!node.isNull()) {
            members.add(node.isString() ? node.asString() : value);
        }
        return members;
    }
}
