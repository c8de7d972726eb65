package nl.cyberwerkbank.exchange.casefile.claim;

import nl.cyberwerkbank.claim.settlement.SettledItem;
import nl.cyberwerkbank.claim.settlement.Settlement;
import nl.cyberwerkbank.claim.settlement.WorkingLine;
import nl.cyberwerkbank.conditions.cyb22.decision.OtherReadings;
import nl.cyberwerkbank.conditions.cyb22.decision.Otherwise;
import nl.cyberwerkbank.exchange.casefile.ReadingSensitivity;
import nl.cyberwerkbank.exchange.intake.FindingJson;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// Writes what is shown beside a result and never compared: warnings, whether the result may become final, what other
/// readings would give, findings and working, in words.
final class ExplanationWriter {
    private final Wording wording;
    private final FindingJson findings;

    ExplanationWriter(Wording wording) {
        this.wording = wording;
        this.findings = new FindingJson(wording);
    }

    ObjectNode write(OtherReadings others, List<Message> oddities) {
        Settlement settlement = others.settlement();
        ObjectNode extras = JsonNodeFactory.instance.objectNode();
        ArrayNode warnings = extras.putArray("warnings");
        oddities.forEach(oddity -> warnings.add(wording.text(oddity)));
        ObjectNode standing = extras.putObject("standing").put("state", others.standing().state().caseName());
        ArrayNode points = standing.putArray("points");
        others.standing().keys().forEach(points::add);
        extras.set("otherReadings", otherReadings(others));
        extras.set("findings", findings.of(settlement.findings()));
        extras.set("working", working(settlement.working()));
        ArrayNode items = extras.putArray("itemFindings");
        for (SettledItem item : settlement.items()) {
            ObjectNode node = items.addObject().put("id", item.id());
            node.set("findings", findings.of(item.findings()));
            node.set("working", working(item.working()));
        }
        return extras;
    }

    private static ArrayNode otherReadings(OtherReadings others) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        ObjectNode inForce = SettlementWriter.write(others.settlement());
        for (Otherwise otherwise : others.differing()) {
            ObjectNode other = SettlementWriter.write(otherwise.settlement());
            ObjectNode entry = list.addObject();
            entry.put("reading", otherwise.reading())
                    .put("value", otherwise.value())
                    .put("ambiguity", otherwise.ambiguity());
            entry.set("outcome", other.get("outcome"));
            entry.set("payment", other.get("payment"));
            ArrayNode items = entry.putArray("items");
            for (SettledItem item : otherwise.itemsUnlike(others.settlement())) {
                items.addObject().put("id", item.id()).put("coveredAmount", item.coveredAmount().getAmount());
            }
            entry.set("result", ReadingSensitivity.changed(inForce, other));
        }
        return list;
    }

    private ArrayNode working(List<WorkingLine> working) {
        ArrayNode lines = JsonNodeFactory.instance.arrayNode();
        for (WorkingLine line : working) {
            lines.addObject()
                    .put("step", line.step().caseName())
                    .put("text", wording.text(line.message()))
                    .put("result", line.result().getAmount());
        }
        return lines;
    }
}
