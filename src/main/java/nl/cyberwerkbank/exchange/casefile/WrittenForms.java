package nl.cyberwerkbank.exchange.casefile;

import nl.cyberwerkbank.exchange.strict.Excerpt;
import nl.cyberwerkbank.exchange.strict.FieldPath;
import nl.cyberwerkbank.exchange.strict.Located;
import nl.cyberwerkbank.exchange.strict.Problem;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Checks what a schema cannot say: that money is written with exactly two decimals, and that dates and timestamps
/// exist in the calendar. It follows the schema beside the document to know which values those are.
final class WrittenForms {
    private static final String REFERENCE = "#/$defs/";

    private final JsonNode schema;
    private final MoneyNotation money;
    private final List<Problem> problems = new ArrayList<>();

    WrittenForms(JsonNode schema, MoneyNotation money) {
        this.schema = schema;
        this.money = money;
    }

    /// The problems of a file. What a case file holds under `given` and `expect` depends on its kind.
    List<Problem> problemsOf(Located document) {
        String kind = document.get("kind").map(value -> value.toJson().asString("")).orElse("");
        JsonNode given = schema.path("$defs").path("given_" + kind);
        JsonNode expect = schema.path("$defs").path("expect_" + kind);
        FieldPath root = FieldPath.root();
        follow(schema, document, root);
        document.get("given").ifPresent(value -> follow(given, value, root.key("given")));
        document.get("expect").ifPresent(value -> follow(expect, value, root.key("expect")));
        if (document.get("alternativeReadings").orElse(null) instanceof Located.Sequence alternatives) {
            for (int i = 0; i < alternatives.elements().size(); i++) {
                FieldPath path = root.key("alternativeReadings").index(i).key("expect");
                alternatives.elements().get(i).get("expect").ifPresent(value -> follow(expect, value, path));
            }
        }
        return List.copyOf(problems);
    }

    private void follow(JsonNode rule, Located value, FieldPath path) {
        if (rule.has("$ref")) {
            String name = rule.get("$ref").asString().substring(REFERENCE.length());
            if (value instanceof Located.Scalar scalar) {
                check(name, scalar, path);
            }
            follow(schema.path("$defs").path(name), value, path);
            return;
        }
        rule.path("allOf").forEach(part -> follow(part, value, path));
        rule.path("anyOf").forEach(part -> follow(part, value, path));
        switch (value) {
            case Located.Mapping record -> followFields(rule, record, path);
            case Located.Sequence list -> {
                for (int i = 0; i < list.elements().size(); i++) {
                    follow(rule.path("items"), list.elements().get(i), path.index(i));
                }
            }
            case Located.Scalar _ -> {}
        }
    }

    private void followFields(JsonNode rule, Located.Mapping record, FieldPath path) {
        for (Map.Entry<String, Located> field : record.fields().entrySet()) {
            JsonNode named = rule.path("properties").path(field.getKey());
            follow(
                    named.isMissingNode() ? rule.path("additionalProperties") : named,
                    field.getValue(),
                    path.key(field.getKey()));
        }
    }

    private void check(String name, Located.Scalar scalar, FieldPath path) {
        String written = scalar.written();
        boolean number = scalar.value().isNumber();
        boolean text = scalar.value().isString();
        Optional<String> wrong =
                switch (name) {
                    case "money" -> expected(money.description(), number && !money.allows(written));
                    case "date" -> expected(SimpleForm.DATE, text && CalendarText.date(written).isEmpty());
                    case "timestamp" ->
                            expected(SimpleForm.TIMESTAMP, text && CalendarText.timestamp(written).isEmpty());
                    default -> Optional.empty();
                };
        wrong.ifPresent(form ->
                problems.add(
                        Problem.at(scalar.line(), path, "must be " + form + "; found " + Excerpt.shortened(written))));
    }

    private static Optional<String> expected(String form, boolean wrong) {
        return wrong ? Optional.of(form) : Optional.empty();
    }
}
