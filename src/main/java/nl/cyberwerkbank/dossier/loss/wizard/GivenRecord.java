package nl.cyberwerkbank.dossier.loss.wizard;

import nl.cyberwerkbank.claim.PolicyFacts;
import nl.cyberwerkbank.claim.YearAccount;
import nl.cyberwerkbank.dossier.loss.LossFile;

import org.joda.money.Money;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/// The facts of a loss as the record `given` of the case format: what holds, answered or presumed; nothing that is not
/// relevant, and no item with an open question.
public final class GivenRecord {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private GivenRecord() {}

    /// Writes the record.
    public static ObjectNode of(LossFile file, PolicyOfLoss policy, Questionnaire questions) {
        ObjectNode given = NODES.objectNode();
        given.set("policy", policy(policy.facts()));
        given.putObject("event");
        given.putObject("obligations");
        ArrayNode items = given.putArray("items");
        for (String id : file.items()) {
            if (questions.isComplete(id)) {
                items.addObject().put("id", id);
            }
        }
        for (AskedQuestion asked : questions.asked()) {
            asked.value().ifPresent(value -> place(given, asked, value));
        }
        return given;
    }

    private static void place(ObjectNode given, AskedQuestion asked, String value) {
        if (asked.question().isGate() || value.equals("\"\"")) {
            return;
        }
        JsonNode node = Written.node(value);
        if (node.isNull() && asked.question().presumed().isPresent()) {
            return;
        }
        if (node.isNull() && asked.question().derived().isPresent()) {
            return;
        }
        if (asked.itemId().isEmpty()) {
            set(given, asked.path(), node);
            return;
        }
        String id = asked.itemId().get();
        for (JsonNode item : given.get("items")) {
            if (item.get("id").asString().equals(id)) {
                set((ObjectNode) item, asked.path().substring("items.".length() + id.length() + 1), node);
            }
        }
    }

    private static void set(ObjectNode record, String path, JsonNode value) {
        ObjectNode at = record;
        String[] keys = path.split("\\.", -1);
        for (int i = 0; i < keys.length - 1; i++) {
            at = at.get(keys[i]) instanceof ObjectNode deeper ? deeper : at.putObject(keys[i]);
        }
        at.set(keys[keys.length - 1], value);
    }

    private static ObjectNode policy(PolicyFacts facts) {
        ObjectNode policy = NODES.objectNode();
        policy.put("inceptionDate", facts.inceptionDate().toString());
        policy.put("endDate", facts.endDate().toString());
        facts.reportingPeriodEndsOn().ifPresent(day -> policy.put("reportingPeriodEndsOn", day.toString()));
        ArrayNode years = policy.putArray("insuranceYears");
        for (YearAccount year : facts.insuranceYears()) {
            years.addObject()
                    .put("startsOn", year.startsOn().toString())
                    .put("paid", year.paid().getAmount())
                    .put("sumInsured", year.sumInsured().getAmount());
        }
        policy.put("sumInsured", facts.sumInsured().getAmount());
        ObjectNode sublimits = policy.putObject("sublimits");
        facts.sublimits().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(sublimit -> sublimits.put(sublimit.getKey(), amount(sublimit.getValue())));
        policy.putObject("deductibles")
                .put("A", amount(facts.deductibles().claims()))
                .put("B", amount(facts.deductibles().interruption()))
                .put("C", amount(facts.deductibles().ownCosts()))
                .put("telephoneHacking", amount(facts.deductibles().telephoneHacking()));
        policy.put("waitingPeriodHours", facts.waitingPeriodHours());
        policy.put("territory", facts.territory().caseName());
        ArrayNode countries = policy.putArray("territoryCountries");
        facts.territoryCountries().stream().sorted().forEach(countries::add);
        policy.put("premiumCover", facts.premiumCover());
        put(policy, "takeoverEffectiveOn", facts.takeoverEffectiveOn());
        put(policy, "insolvencyOn", facts.insolvencyOn());
        return policy;
    }

    private static java.math.BigDecimal amount(Money money) {
        return money.getAmount();
    }

    private static void put(ObjectNode record, String key, Optional<?> day) {
        day.ifPresent(value -> record.put(key, value.toString()));
    }
}
