package nl.cyberwerkbank.exchange.strict;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/// Builds the values of one YAML document from the events of the parser, so that nothing is guessed on the way.
final class YamlText {
    private static final String CORE = "tag:yaml.org,2002:";

    /// A value that can be referred to.
    ///
    /// @param size how many values it holds, itself included
    /// @param height how deep records and lists stand in it; 1 for a single value
    private record Anchored(Located value, int size, int height) {}

    private final Tree tree;
    private final Iterator<Event> events;
    private final Map<Anchor, Anchored> anchors = new HashMap<>();
    private int built;
    private int deepest;

    private YamlText(String text, Tree tree) {
        this.tree = tree;
        var settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /// Reads the one document of this text.
    static Located read(String text, Tree tree) {
        try {
            return new YamlText(text, tree).document();
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            String reason = Optional.ofNullable(broken.getProblem()).orElse("it cannot be read");
            throw new Refusal(Problem.atLine(line, "is not well-formed YAML: " + Excerpt.oneLine(reason)));
        } catch (YamlEngineException broken) {
            throw new Refusal(Problem.ofFile("is not well-formed YAML 1.2"));
        }
    }

    private Located document() {
        events.next();
        Event start = events.next();
        if (start.getEventId() == Event.ID.StreamEnd) {
            throw new Refusal(Problem.ofFile("is empty"));
        }
        Located root = value(events.next(), FieldPath.root(), 1);
        events.next();
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw new Refusal(Problem.atLine(line(after), "a second document begins; a file holds one"));
        }
        return root;
    }

    private Located value(Event event, FieldPath path, int depth) {
        int line = line(event);
        tree.count(line, 1);
        tree.checkDepth(line, depth);
        int before = built++;
        int deepestBefore = deepest;
        deepest = depth;
        Located value = build(event, line, path, depth);
        if (event instanceof NodeEvent node && !(event instanceof AliasEvent)) {
            node.getAnchor()
                    .ifPresent(name -> anchors.put(name, new Anchored(value, built - before, deepest - depth + 1)));
        }
        deepest = Math.max(deepest, deepestBefore);
        return value;
    }

    private Located build(Event event, int line, FieldPath path, int depth) {
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar, line, path);
            case MappingStartEvent start -> {
                checkTag(start.getTag(), "map", line, path);
                yield mapping(line, path, depth);
            }
            case SequenceStartEvent start -> {
                checkTag(start.getTag(), "seq", line, path);
                yield sequence(line, path, depth);
            }
            case AliasEvent alias -> alias(alias, line, path, depth);
            default -> throw new Refusal(Problem.atLine(line, "is not well-formed YAML"));
        };
    }

    private Located alias(AliasEvent alias, int line, FieldPath path, int depth) {
        Anchored target = anchors.get(alias.getAlias());
        if (target == null) {
            throw new Refusal(
                    Problem.at(
                            line, path, "refers to *" + alias.getAlias().getValue() + ", which stands nowhere above"));
        }
        tree.count(line, target.size());
        built += target.size();
        deepest = depth + target.height() - 1;
        tree.checkDepth(line, deepest);
        return target.value();
    }

    private Located.Mapping mapping(int line, FieldPath path, int depth) {
        Map<String, Located> fields = Tree.newFields();
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            int keyLine = line(key);
            String name = key(key, keyLine, path);
            FieldPath field = path.key(name);
            tree.put(fields, keyLine, field, name, value(events.next(), field, depth + 1));
        }
        return new Located.Mapping(line, fields);
    }

    private String key(Event event, int line, FieldPath record) {
        if (!(event instanceof ScalarEvent key)) {
            throw new Refusal(Problem.at(line, record, "has a key that is no text"));
        }
        String name = tree.checkedKey(line, record, key.getValue());
        if (key.isPlain() && !Scalars.plain(name).map(JsonNode::isString).orElse(false)) {
            tree.add(Problem.at(line, record.key(name), "is a key that is no text"));
        }
        return name;
    }

    private Located.Sequence sequence(int line, FieldPath path, int depth) {
        var elements = new ArrayList<Located>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            elements.add(value(next, path.index(elements.size()), depth + 1));
        }
        return new Located.Sequence(line, elements);
    }

    private Located.Scalar scalar(ScalarEvent event, int line, FieldPath path) {
        String written = tree.checkedText(line, path, event.getValue());
        String tag = event.getTag().orElse(event.isPlain() ? "?" : "!");
        boolean cut = written.length() < event.getValue().length();
        if (cut || tag.equals("!") || tag.equals(CORE + "str")) {
            return new Located.Scalar(line, written, Scalars.text(written));
        }
        var value = Scalars.plain(written);
        if (value.isEmpty()) {
            tree.add(Problem.at(line, path, Scalars.NOT_HELD + Excerpt.quoted(written)));
        } else if (!tag.equals("?") && !fits(tag, value.get())) {
            tree.add(Problem.at(line, path, "has the tag " + Excerpt.quoted(tag) + ", which does not fit"));
        }
        return new Located.Scalar(line, written, value.orElseGet(() -> Scalars.text(written)));
    }

    private static boolean fits(String tag, JsonNode value) {
        return switch (tag) {
            case CORE + "int" -> value.isIntegralNumber();
            case CORE + "float" -> value.isNumber();
            case CORE + "bool" -> value.isBoolean();
            case CORE + "null" -> value.isNull();
            default -> false;
        };
    }

    private void checkTag(Optional<String> tag, String expected, int line, FieldPath path) {
        tag.filter(name -> !name.equals("!") && !name.equals(CORE + expected))
                .ifPresent(name ->
                        tree.add(
                                Problem.at(
                                        line, path, "has the tag " + Excerpt.quoted(name) + ", which does not fit")));
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
