package nl.cyberwerkbank.cli;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// JSON as the commands print it: amounts with their decimals, never in powers of ten.
final class JsonLines {
    private static final JsonMapper COMPACT =
            JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    private static final JsonMapper INDENTED = COMPACT.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonLines() {}

    /// On one line.
    static String compact(JsonNode node) {
        return COMPACT.writeValueAsString(node);
    }

    /// Over several lines, for people.
    static String indented(JsonNode node) {
        return INDENTED.writeValueAsString(node);
    }
}
