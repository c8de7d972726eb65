package nl.cyberwerkbank.exchange.casefile;

import tools.jackson.databind.JsonNode;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// The notation of single values, in words.
final class SimpleForm {
    static final String MONEY = "an amount of euros with exactly two decimals, such as 127500.00";
    static final String DATE = "a date of the calendar, such as '2025-03-01'";
    static final String TIMESTAMP = "a date and local time, such as '2025-06-02T09:30:00'";

    private SimpleForm() {}

    /// The form of a named definition of the schema; empty when it names a record.
    static Optional<String> describe(String definition, JsonNode schema) {
        return Optional.ofNullable(
                switch (definition) {
                    case "money" -> MONEY;
                    case "date" -> DATE;
                    case "timestamp" -> TIMESTAMP;
                    case "country" -> "a country of two capitals, such as 'NL'";
                    case "percentage" -> "a number from 0 to 100";
                    case "boolean", "integer", "number", "string" -> type(definition);
                    default -> {
                        JsonNode values = schema.at("/$defs/" + definition + "/enum");
                        yield values.isArray() ? oneOf(values) : null;
                    }
                });
    }

    /// A type of JSON.
    static String type(String type) {
        return switch (type) {
            case "boolean" -> "true or false";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "string" -> "text (in quotes when it looks like something else)";
            case "object" -> "a record";
            case "array" -> "a list";
            case "null" -> "null";
            default -> type;
        };
    }

    /// A choice among fixed values.
    static String oneOf(JsonNode values) {
        String names =
                StreamSupport.stream(values.spliterator(), false)
                        .map(JsonNode::asString)
                        .collect(Collectors.joining(", "));
        return values.size() == 1 ? names + " here" : "one of " + names;
    }
}
