package nl.cyberwerkbank.exchange.intake;

import nl.cyberwerkbank.explain.Bound;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Origin;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BigIntegerNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

import java.util.List;

/// Findings as JSON: names as in the case format, amounts as numbers with two decimals, the sentence in the language of
/// the wording.
///
/// @param wording the language of the sentences
public record FindingJson(Wording wording) {
    /// All findings, in their order.
    public ArrayNode of(List<Finding> findings) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        findings.forEach(finding -> list.add(of(finding)));
        return list;
    }

    /// One finding.
    public ObjectNode of(Finding finding) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("rule", finding.rule()).put("outcome", name(finding.outcome()));
        node.set("source", of(finding.source()));
        node.put("text", wording.text(finding.message()));
        ArrayNode inputs = node.putArray("inputs");
        for (Input input : finding.inputs()) {
            inputs.addObject().put("field", input.field()).set("value", value(input.value()));
        }
        finding.nearest().ifPresent(bound -> node.set("nearest", of(bound)));
        if (!finding.readings().isEmpty()) {
            ArrayNode readings = node.putArray("readings");
            finding.readings()
                    .forEach(use ->
                            readings.addObject()
                                    .put("key", use.key())
                                    .put("value", use.value())
                                    .put("otherwise", wording.text(use.otherwise())));
        }
        return node;
    }

    /// A source with its origin.
    public static ObjectNode of(Source source) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("document", source.document())
                .put("article", source.article())
                .put("origin", source.origin() == Origin.FACT ? "fact" : "assumption");
    }

    private static ObjectNode of(Bound bound) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("field", bound.field());
        node.set("value", value(bound.value()));
        return node;
    }

    /// A value, typed as far as JSON can.
    public static JsonNode value(Value value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (value) {
            case Value.Amount amount -> DecimalNode.valueOf(amount.money().getAmount());
            case Value.Count count -> BigIntegerNode.valueOf(count.number());
            case Value.Factor factor -> DecimalNode.valueOf(factor.number());
            case Value.Share share ->
                    nodes.objectNode().put("part", share.part().getAmount()).put("whole", share.whole().getAmount());
            case Value.Percentage percentage -> DecimalNode.valueOf(percentage.percent());
            case Value.Day day -> StringNode.valueOf(day.date().toString());
            case Value.Days days -> {
                ArrayNode list = nodes.arrayNode();
                days.dates().forEach(date -> list.add(date.toString()));
                yield list;
            }
            case Value.Flag flag -> BooleanNode.valueOf(flag.yes());
            case Value.Choice choice -> StringNode.valueOf(choice.name());
            case Value.Text text -> StringNode.valueOf(text.text());
            case Value.Reading reading -> StringNode.valueOf(reading.value());
            case Value.Unanswered() -> NullNode.getInstance();
        };
    }

    private static String name(Outcome outcome) {
        return switch (outcome) {
            case SATISFIED -> "satisfied";
            case NOT_SATISFIED -> "notSatisfied";
            case NOT_APPLICABLE -> "notApplicable";
            case NEEDS_HUMAN -> "needsHuman";
            case UNANSWERED -> "unanswered";
        };
    }
}
