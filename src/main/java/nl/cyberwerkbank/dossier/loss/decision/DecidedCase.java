package nl.cyberwerkbank.dossier.loss.decision;

import nl.cyberwerkbank.dossier.loss.LossDecision;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A decision as the case it rests on, so that anyone can make it again: kind, readings and the facts.
public final class DecidedCase {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private DecidedCase() {}

    /// The case as JSON.
    public static String json(LossDecision decision) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("kind", "claim");
        ObjectNode readings = root.putObject("readings");
        decision.readings().forEach(readings::put);
        root.set("given", MAPPER.readTree(decision.given()));
        return root.toPrettyString();
    }
}
