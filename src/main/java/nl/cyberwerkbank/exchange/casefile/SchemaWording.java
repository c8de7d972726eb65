package nl.cyberwerkbank.exchange.casefile;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;

import nl.cyberwerkbank.exchange.strict.Excerpt;
import nl.cyberwerkbank.exchange.strict.FieldPath;
import nl.cyberwerkbank.exchange.strict.Located;
import nl.cyberwerkbank.exchange.strict.Problem;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells the findings of the schema validator in words for the person who wrote the file: one sentence a field, what is
/// expected there and what was found.
final class SchemaWording {
    private static final Pattern DEFINITION = Pattern.compile(".*#/\\$defs/([^/]+)/[^/]+");

    private final SimpleForm forms;
    private final Located document;

    SchemaWording(SimpleForm forms, Located document) {
        this.forms = forms;
        this.document = document;
    }

    /// The validator's errors, those about one field together: a value that may be a date or null fails twice.
    Collection<List<Error>> groupedByField(List<Error> errors) {
        Map<String, List<Error>> grouped = new LinkedHashMap<>();
        for (Error error : errors) {
            String property = error.getProperty() == null ? "" : "\0" + error.getProperty();
            grouped.computeIfAbsent(error.getInstanceLocation() + property, field -> new ArrayList<>()).add(error);
        }
        return grouped.values();
    }

    /// One problem for the errors about one field; empty when they only say that a record or list with problems of its
    /// own is not null.
    Optional<Problem> problem(List<Error> errors) {
        FieldPath path = path(errors.getFirst().getInstanceLocation());
        boolean onlyNotNull = errors.stream().allMatch(SchemaWording::allowsNull);
        if (onlyNotNull && !(path.in(document).orElse(null) instanceof Located.Scalar)) {
            return Optional.empty();
        }
        return Optional.of(problem(path, errors));
    }

    private Problem problem(FieldPath path, List<Error> errors) {
        Error first = errors.getFirst();
        return switch (first.getKeyword()) {
            case "additionalProperties" -> problem(path.key(first.getProperty()), "is not a known field here");
            case "required", "dependentRequired" -> problem(path.key(first.getProperty()), "is required and not given");
            default -> problem(path, expectation(errors) + found(path.in(document)));
        };
    }

    private Problem problem(FieldPath field, String text) {
        return Problem.at(field.lineIn(document), field, text);
    }

    private String expectation(List<Error> errors) {
        boolean orNull = errors.stream().anyMatch(SchemaWording::allowsNull);
        String form =
                errors.stream()
                        .filter(error -> !allowsNull(error))
                        .map(this::form)
                        .distinct()
                        .collect(Collectors.joining(" and "));
        return form.isEmpty() ? "is not allowed" : form + (orNull ? ", or null" : "");
    }

    private static boolean allowsNull(Error error) {
        return error.getKeyword().equals("type") && error.getSchemaNode().asString("").equals("null");
    }

    private String form(Error error) {
        Matcher definition = DEFINITION.matcher(error.getSchemaLocation().toString());
        Optional<String> named = definition.matches() ? forms.describe(definition.group(1)) : Optional.empty();
        return named.map("must be "::concat).orElseGet(() -> byKeyword(error));
    }

    private static String byKeyword(Error error) {
        JsonNode expected = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "type" -> "must be " + SimpleForm.type(expected);
            case "enum" -> "must be " + SimpleForm.oneOf(expected);
            case "const" -> "must be " + expected.asString() + " here";
            case "minimum" -> "must be at least " + expected.asString();
            case "maximum" -> "must be at most " + expected.asString();
            case "minItems", "minProperties", "minLength" -> "must not be empty";
            case "maxLength" -> "must not be longer than " + expected.asString() + " characters";
            case "uniqueItems" -> "must not name the same thing twice";
            case "pattern" -> "must be written like " + expected.asString();
            case "propertyNames" -> "may only have keys that begin with a small letter and go on in letters and digits";
            default -> "is not allowed together with the other fields of this record";
        };
    }

    private static String found(Optional<Located> value) {
        return switch (value.orElse(null)) {
            case Located.Scalar scalar when scalar.value().isNull() -> "; found null";
            case Located.Scalar scalar when scalar.value().isString() -> "; found " + Excerpt.quoted(scalar.written());
            case Located.Scalar scalar -> "; found " + Excerpt.shortened(scalar.written());
            case Located.Mapping _ -> "; found a record";
            case Located.Sequence _ -> "; found a list";
            case null -> "";
        };
    }

    private FieldPath path(NodePath location) {
        FieldPath path = FieldPath.root();
        for (int i = 0; i < location.getNameCount(); i++) {
            String step = location.getElement(i).toString();
            boolean inList = path.in(document).orElse(null) instanceof Located.Sequence;
            path = inList ? path.index(Integer.parseInt(step)) : path.key(step);
        }
        return path;
    }
}
