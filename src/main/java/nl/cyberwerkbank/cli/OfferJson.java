package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.dossier.offer.Milestone;
import nl.cyberwerkbank.dossier.offer.OfferLife;
import nl.cyberwerkbank.exchange.intake.FindingJson;
import nl.cyberwerkbank.explain.Wording;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// How an offer stands, as JSON.
///
/// @param wording the language of the sentences
record OfferJson(Wording wording) {
    ObjectNode of(OfferLife life) {
        var findings = new FindingJson(wording);
        ObjectNode node =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("dossier", life.dossier().number())
                        .put("offer", life.number())
                        .put("state", life.state().caseName());
        life.replaces().ifPresent(number -> node.put("replaces", number));
        life.replacedBy().ifPresent(number -> node.put("replacedBy", number));
        ArrayNode possible = node.putArray("possible");
        life.possible().forEach(step -> possible.add(step.caseName()));
        node.set("warnings", findings.of(life.warnings()));
        ArrayNode line = node.putArray("line");
        for (Milestone milestone : life.milestones()) {
            ObjectNode state =
                    line.addObject()
                            .put("state", milestone.state().caseName())
                            .put("progress", milestone.progress().caseName());
            milestone.act().ifPresent(act -> state.put("by", act.by()).put("at", act.at().toString()));
            if (milestone.progress() == Milestone.Progress.NEXT) {
                state.set("findings", findings.of(milestone.findings()));
            }
        }
        return node;
    }
}
