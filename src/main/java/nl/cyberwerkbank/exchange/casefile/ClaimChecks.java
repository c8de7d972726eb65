package nl.cyberwerkbank.exchange.casefile;

import nl.cyberwerkbank.exchange.strict.FieldPath;
import nl.cyberwerkbank.exchange.strict.Located;
import nl.cyberwerkbank.exchange.strict.Problem;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What must hold between the fields of a claim file. Fields that are missing or badly written are passed over here;
/// the schema has spoken about them.
final class ClaimChecks {
    private final Located document;
    private final FieldPath given = FieldPath.root().key("given");
    private final List<Problem> problems = new ArrayList<>();

    private ClaimChecks(Located document) {
        this.document = document;
    }

    static List<Problem> problemsOf(Located document) {
        var checks = new ClaimChecks(document);
        checks.period();
        checks.insuranceYears();
        checks.items();
        checks.interruption();
        checks.expectedItems();
        return List.copyOf(checks.problems);
    }

    private void period() {
        Optional<LocalDate> end = date("given", "policy", "endDate");
        date("given", "policy", "inceptionDate")
                .filter(start -> end.isPresent() && !start.isBefore(end.get()))
                .ifPresent(start -> report(given.key("policy").key("endDate"), "must lie after inceptionDate"));
    }

    private void insuranceYears() {
        Optional<LocalDate> end = date("given", "policy", "endDate");
        Optional<LocalDate> earlier = Optional.empty();
        List<Located> years = list(at("given", "policy", "insuranceYears"));
        for (int i = 0; i < years.size(); i++) {
            FieldPath field = given.key("policy").key("insuranceYears").index(i).key("startsOn");
            Optional<LocalDate> start = years.get(i).get("startsOn").flatMap(ClaimChecks::date);
            if (start.isEmpty()) {
                continue;
            }
            if (i == 0 && date("given", "policy", "inceptionDate").filter(d -> !d.equals(start.get())).isPresent()) {
                report(field, "must be inceptionDate in the first insurance year");
            } else if (earlier.filter(before -> !before.isBefore(start.get())).isPresent()) {
                report(field, "must lie after the start of the insurance year before it");
            } else if (end.filter(last -> !start.get().isBefore(last)).isPresent()) {
                report(field, "must lie before endDate");
            }
            earlier = start;
        }
    }

    private void items() {
        Set<String> ids = new HashSet<>();
        List<Located> items = list(at("given", "items"));
        Optional<Located> sublimits = at("given", "policy", "sublimits");
        for (int i = 0; i < items.size(); i++) {
            FieldPath field = given.key("items").index(i);
            text(items.get(i).get("id"))
                    .filter(id -> !ids.add(id))
                    .ifPresent(id -> report(field.key("id"), "is the id of another item as well"));
            text(items.get(i).get("sublimitKey"))
                    .filter(key -> sublimits.flatMap(map -> map.get(key)).isEmpty())
                    .ifPresent(key -> report(field.key("sublimitKey"), "is no key of policy.sublimits"));
        }
    }

    private void interruption() {
        FieldPath field = given.key("event").key("interruption");
        Optional<Located> interruption = at("given", "event", "interruption");
        JsonNode unavailable = json(interruption, "systemUnavailableMinutes");
        JsonNode planned = json(interruption, "plannedMinutes");
        if (unavailable.isNumber()
                && planned.isNumber()
                && planned.decimalValue().compareTo(unavailable.decimalValue()) > 0) {
            report(field.key("plannedMinutes"), "must not be more than systemUnavailableMinutes");
        }
        boolean started = json(interruption, "startedAt").isString();
        boolean ended = json(interruption, "endedAt").isString();
        if (ended && !started) {
            report(field.key("endedAt"), "is only possible with startedAt");
        }
        List<Located> items = list(at("given", "items"));
        for (int i = 0; i < items.size(); i++) {
            String method = text(items.get(i).get("businessInterruption").flatMap(b -> b.get("method"))).orElse("");
            if (method.equals("reference36Months") && !(started && ended)) {
                report(
                        given.key("items").index(i).key("businessInterruption").key("method"),
                        "needs startedAt and endedAt of event.interruption");
            }
        }
    }

    private void expectedItems() {
        Set<String> ids = new HashSet<>();
        list(at("given", "items")).forEach(item -> text(item.get("id")).ifPresent(ids::add));
        expectedItems(document.get("expect"), FieldPath.root().key("expect"), ids);
        List<Located> alternatives = list(document.get("alternativeReadings"));
        for (int i = 0; i < alternatives.size(); i++) {
            FieldPath field = FieldPath.root().key("alternativeReadings").index(i).key("expect");
            expectedItems(alternatives.get(i).get("expect"), field, ids);
        }
    }

    private void expectedItems(Optional<Located> expect, FieldPath path, Set<String> ids) {
        List<Located> items = list(expect.flatMap(value -> value.get("items")));
        for (int i = 0; i < items.size(); i++) {
            FieldPath field = path.key("items").index(i).key("id");
            text(items.get(i).get("id"))
                    .filter(id -> !ids.contains(id))
                    .ifPresent(id -> report(field, "names no item of given.items"));
        }
    }

    private void report(FieldPath field, String text) {
        problems.add(Problem.at(field.lineIn(document), field, text));
    }

    private Optional<Located> at(String... keys) {
        Optional<Located> value = Optional.of(document);
        for (String key : keys) {
            value = value.flatMap(record -> record.get(key));
        }
        return value;
    }

    private Optional<LocalDate> date(String... keys) {
        return at(keys).flatMap(ClaimChecks::date);
    }

    private static Optional<LocalDate> date(Located value) {
        return CalendarText.date(value.toJson());
    }

    private static List<Located> list(Optional<Located> value) {
        return value.orElse(null) instanceof Located.Sequence list ? list.elements() : List.of();
    }

    private static Optional<String> text(Optional<Located> value) {
        return value.map(Located::toJson).filter(JsonNode::isString).map(JsonNode::asString);
    }

    private static JsonNode json(Optional<Located> record, String key) {
        return record.flatMap(value -> value.get(key)).map(Located::toJson).orElse(MissingNode.getInstance());
    }
}
