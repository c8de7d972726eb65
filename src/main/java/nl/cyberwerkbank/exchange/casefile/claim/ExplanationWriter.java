package nl.cyberwerkbank.exchange.casefile.claim;

import nl.cyberwerkbank.claim.settlement.SettledItem;
import nl.cyberwerkbank.claim.settlement.Settlement;
import nl.cyberwerkbank.claim.settlement.WorkingLine;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Wording;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// Writes what is shown beside a result and never compared: findings, working and warnings, in words.
///
/// @param wording the language of the words
record ExplanationWriter(Wording wording) {
    ObjectNode write(Settlement settlement, List<Message> oddities) {
        ObjectNode extras = JsonNodeFactory.instance.objectNode();
        ArrayNode warnings = extras.putArray("warnings");
        oddities.forEach(oddity -> warnings.add(wording.text(oddity)));
        findings(extras.putArray("findings"), settlement.findings());
        working(extras.putArray("working"), settlement.working());
        ArrayNode items = extras.putArray("itemFindings");
        for (SettledItem item : settlement.items()) {
            ObjectNode node = items.addObject();
            node.put("id", item.id());
            findings(node.putArray("findings"), item.findings());
            working(node.putArray("working"), item.working());
        }
        return extras;
    }

    private void findings(ArrayNode node, List<Finding> findings) {
        for (Finding finding : findings) {
            ObjectNode one = node.addObject();
            one.put("rule", finding.rule());
            one.put("outcome", written(finding.outcome()));
            one.put("article", finding.source().article());
            one.put("text", wording.text(finding.message()));
            if (!finding.readings().isEmpty()) {
                ArrayNode readings = one.putArray("readings");
                finding.readings().stream().map(use -> use.key()).distinct().forEach(readings::add);
            }
        }
    }

    private void working(ArrayNode node, List<WorkingLine> working) {
        for (WorkingLine line : working) {
            ObjectNode one = node.addObject();
            one.put("step", line.step().caseName());
            one.put("text", wording.text(line.message()));
            one.put("result", line.result().getAmount());
        }
    }

    private static String written(Outcome outcome) {
        return switch (outcome) {
            case SATISFIED -> "satisfied";
            case NOT_SATISFIED -> "notSatisfied";
            case NOT_APPLICABLE -> "notApplicable";
            case NEEDS_HUMAN -> "needsHuman";
            case UNANSWERED -> "unanswered";
        };
    }
}
