package nl.cyberwerkbank.exchange.casefile.claim;

import nl.cyberwerkbank.claim.choice.HumanReason;
import nl.cyberwerkbank.claim.settlement.SettledItem;
import nl.cyberwerkbank.claim.settlement.Settlement;

import org.joda.money.Money;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.Optional;

/// Writes a settlement as the fields of `expect`.
final class SettlementWriter {
    private SettlementWriter() {}

    static ObjectNode write(Settlement settlement) {
        var totals = settlement.totals();
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.put("outcome", settlement.outcome().caseName());
        var items = result.putArray("items");
        settlement.items().forEach(item -> items.add(write(item)));
        put(result, "totalCovered", totals.totalCovered());
        put(result, "totalAfterSublimits", totals.totalAfterSublimits());
        put(result, "deductibleApplied", totals.deductibleApplied());
        put(result, "amountBeforeSumInsured", totals.amountBeforeSumInsured());
        put(result, "availableSumInsured", totals.availableSumInsured());
        totals.payment().ifPresentOrElse(payment -> put(result, "payment", payment), () -> result.putNull("payment"));
        result.put("insuranceYear", settlement.year().written());
        result.put("waiver72hApplied", settlement.waiver72hApplied());
        put(result, "deemedMadeAndReportedOn", settlement.deemedMadeAndReportedOn());
        put(result, "lastIndemnityDay", settlement.lastIndemnityDay());
        put(result, "payableFrom", settlement.payableFrom());
        result.put("paymentDeferred", settlement.paymentDeferred());
        put(result, "reservedAmount", settlement.reservedAmount());
        result.put("humanDecision", settlement.humanDecision());
        var reasons = result.putArray("humanDecisionReasons");
        for (HumanReason reason : settlement.humanDecisionReasons()) {
            reasons.add(reason.caseName());
        }
        return result;
    }

    private static ObjectNode write(SettledItem item) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", item.id());
        put(node, "coveredAmount", item.coveredAmount());
        var articles = node.putArray("articles");
        item.articles().forEach(articles::add);
        return node;
    }

    private static void put(ObjectNode node, String field, Money amount) {
        node.put(field, amount.getAmount());
    }

    private static void put(ObjectNode node, String field, Optional<LocalDate> day) {
        day.ifPresentOrElse(present -> node.put(field, present.toString()), () -> node.putNull(field));
    }
}
