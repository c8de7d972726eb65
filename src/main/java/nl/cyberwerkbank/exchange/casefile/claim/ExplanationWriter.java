package nl.cyberwerkbank.exchange.casefile.claim;

import nl.cyberwerkbank.claim.settlement.SettledItem;
import nl.cyberwerkbank.claim.settlement.Settlement;
import nl.cyberwerkbank.claim.settlement.WorkingLine;
import nl.cyberwerkbank.exchange.intake.FindingJson;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// Writes what is shown beside a result and never compared: warnings, findings and working, in words.
final class ExplanationWriter {
    private final Wording wording;
    private final FindingJson findings;

    ExplanationWriter(Wording wording) {
        this.wording = wording;
        this.findings = new FindingJson(wording);
    }

    ObjectNode write(Settlement settlement, List<Message> oddities) {
        ObjectNode extras = JsonNodeFactory.instance.objectNode();
        ArrayNode warnings = extras.putArray("warnings");
        oddities.forEach(oddity -> warnings.add(wording.text(oddity)));
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
