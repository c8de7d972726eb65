package nl.cyberwerkbank.exchange.casefile.policy;

import nl.cyberwerkbank.conditions.Ruling;
import nl.cyberwerkbank.conditions.Shown;
import nl.cyberwerkbank.conditions.Standing;
import nl.cyberwerkbank.exchange.casefile.CaseKind;
import nl.cyberwerkbank.exchange.casefile.CaseResult;
import nl.cyberwerkbank.exchange.casefile.Citation;
import nl.cyberwerkbank.exchange.intake.FindingJson;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Wording;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A kind of case that is answered by one ruling.
///
/// @param name the name in the field `kind`
/// @param facts puts `given` into facts
/// @param decide asks the articles
/// @param fields puts the result into the fields of `expect`
/// @param wording the language of warnings and findings
record RulingCase<F, R extends Shown>(
        String name,
        Function<GivenRecord, F> facts,
        BiFunction<F, Readings, Ruling<R>> decide,
        Function<R, ObjectNode> fields,
        Wording wording)
        implements CaseKind {
    @Override
    public CaseResult decide(JsonNode given, Readings readings) {
        var ruling = decide.apply(facts.apply(new GivenRecord(given)), readings);
        var sources =
                ruling.citations().stream()
                        .map(article -> Citation.of(article).article())
                        .collect(Collectors.toCollection(TreeSet::new));
        return new CaseResult(fields.apply(ruling.result()), sources, extras(ruling));
    }

    private ObjectNode extras(Ruling<R> ruling) {
        var extras = JsonNodeFactory.instance.objectNode();
        var sensitive = extras.putArray("readingSensitive");
        ruling.readingSensitive().forEach(sensitive::add);
        extras.set("standing", standing(ruling.standing()));
        extras.set("findings", new FindingJson(wording).of(ruling.findings()));
        var warnings = extras.putArray("warnings");
        ruling.oddities().forEach(oddity -> warnings.add(wording.text(oddity)));
        return extras;
    }

    private static ObjectNode standing(Standing standing) {
        var node = JsonNodeFactory.instance.objectNode();
        switch (standing) {
            case Standing.Final() -> {
                node.put("state", "final");
                node.putArray("points");
            }
            case Standing.ToBeDecided(var readings, var reasons) -> {
                var points = new TreeSet<>(readings);
                points.addAll(reasons);
                var list = node.put("state", "toBeDecided").putArray("points");
                points.forEach(list::add);
            }
        }
        return node;
    }
}
