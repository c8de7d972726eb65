package nl.cyberwerkbank.exchange.strict;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.NullNode;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/// Builds the values of one JSON document. JSON is read by its own rules, because a YAML reader stumbles over tabs.
final class JsonText {
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(Tree.MAX_DEPTH + 1)
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .maxNumberLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    private final JsonParser parser;
    private final Tree tree;

    private JsonText(JsonParser parser, Tree tree) {
        this.parser = parser;
        this.tree = tree;
    }

    /// Reads this text when it is JSON; empty when it is not.
    static Optional<Located> readIfJson(String text, Tree tree) {
        try {
            return Optional.of(document(text, tree));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    /// Reads the one document of this text, which must be JSON.
    static Located read(String text, Tree tree) {
        if (text.isBlank()) {
            throw new Refusal(Problem.ofFile("is empty"));
        }
        try {
            return document(text, tree);
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 1 : Math.max(1, broken.getLocation().getLineNr());
            String reason = broken.getOriginalMessage().replaceFirst("(?s) \\(start marker at.*", "");
            throw new Refusal(Problem.atLine(line, "is not well-formed JSON: " + Excerpt.oneLine(reason)));
        }
    }

    private static Located document(String text, Tree tree) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            Located root = new JsonText(parser, tree).value(FieldPath.root(), 1);
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "something stands after the end of the document");
            }
            return root;
        }
    }

    private Located value(FieldPath path, int depth) {
        int line = parser.currentTokenLocation().getLineNr();
        tree.count(line, 1);
        tree.checkDepth(line, depth);
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(line, path, depth);
            case START_ARRAY -> sequence(line, path, depth);
            case VALUE_TRUE -> new Located.Scalar(line, "true", BooleanNode.TRUE);
            case VALUE_FALSE -> new Located.Scalar(line, "false", BooleanNode.FALSE);
            case VALUE_NULL -> new Located.Scalar(line, "null", NullNode.getInstance());
            case VALUE_STRING -> {
                String text = tree.checkedText(line, path, parser.getString());
                yield new Located.Scalar(line, text, Scalars.text(text));
            }
            default -> number(line, path);
        };
    }

    private Located number(int line, FieldPath path) {
        String written = parser.getString();
        var value = Scalars.plain(written);
        if (value.isEmpty()) {
            tree.add(Problem.at(line, path, Scalars.NOT_HELD + Excerpt.quoted(written)));
        }
        return new Located.Scalar(line, written, value.orElseGet(() -> Scalars.text(written)));
    }

    private Located mapping(int line, FieldPath path, int depth) {
        Map<String, Located> fields = Tree.newFields();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int keyLine = parser.currentTokenLocation().getLineNr();
            String key = tree.checkedKey(keyLine, path, parser.currentName());
            FieldPath field = path.key(key);
            parser.nextToken();
            tree.put(fields, keyLine, field, key, value(field, depth + 1));
        }
        return new Located.Mapping(line, fields);
    }

    private Located sequence(int line, FieldPath path, int depth) {
        var elements = new ArrayList<Located>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(path.index(elements.size()), depth + 1));
        }
        return new Located.Sequence(line, elements);
    }
}
