package nl.cyberwerkbank.exchange.casefile;

import tools.jackson.databind.JsonNode;

import java.util.Optional;
import java.util.stream.Collectors;

/// The notation of single values, in words.
///
/// @param schema the schema whose definitions name the choices
/// @param money how amounts are written in this kind of file
record SimpleForm(JsonNode schema, MoneyNotation money) {
    static final String DATE = "a date of the calendar, such as '2025-03-01'";
    static final String TIMESTAMP = "a date and local time, such as '2025-06-02T09:30:00'";

    /// The form of a named definition of the schema; empty when it names a record.
    Optional<String> describe(String definition) {
        return switch (definition) {
            case "money" -> Optional.of(money.description());
            case "date" -> Optional.of(DATE);
            case "timestamp" -> Optional.of(TIMESTAMP);
            case "country" -> Optional.of("a country of two capitals, such as 'NL'");
            case "percentage" -> Optional.of("a number from 0 to 100");
            case "boolean", "integer", "number", "string" -> Optional.of(type(definition));
            default -> {
                JsonNode values = schema.path("$defs").path(definition).path("enum");
                yield values.isArray() ? Optional.of(oneOf(values)) : Optional.empty();
            }
        };
    }

    /// A type of JSON, or several.
    static String type(JsonNode type) {
        return type.isArray()
                ? type.valueStream().map(JsonNode::asString).map(SimpleForm::type).collect(Collectors.joining(" or "))
                : type(type.asString(""));
    }

    private static String type(String type) {
        return switch (type) {
            case "boolean" -> "true or false";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "string" -> "text (in quotes when it looks like something else)";
            case "object" -> "a record";
            case "array" -> "a list";
            default -> type;
        };
    }

    /// A choice among fixed values.
    static String oneOf(JsonNode values) {
        String names = values.valueStream().map(JsonNode::asString).distinct().collect(Collectors.joining(", "));
        return values.size() == 1 ? names + " here" : "one of " + names;
    }
}
