package nl.cyberwerkbank.dossier.loss.decision;

import nl.cyberwerkbank.dossier.loss.LossDecision;
import nl.cyberwerkbank.dossier.loss.LossFile;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.Locale;

/// A decision as the case it rests on, in the case format, so that anyone can make it again.
///
/// @param name of the case and, with `.json`, of its file
/// @param root the case
public record DecidedCase(String name, ObjectNode root) {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    /// The case of a decision.
    public static DecidedCase of(LossFile file, LossDecision decision) {
        String letters = file.number().replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
        String name = "CLM-" + (letters.isEmpty() ? "0" : letters) + "-" + decision.number();
        ObjectNode root = MAPPER.createObjectNode();
        root.put("case", name);
        root.put("title", "loss " + file.number() + ", decision " + decision.number());
        root.put("kind", "claim");
        ObjectNode readings = root.putObject("readings");
        decision.readings().forEach(readings::put);
        root.set("given", MAPPER.readTree(decision.given()));
        ObjectNode expect = root.putObject("expect");
        expect.put("outcome", decision.outcome().caseName());
        decision.payment()
                .ifPresentOrElse(
                        payment -> expect.put("payment", payment.getAmount()), () -> expect.putNull("payment"));
        return new DecidedCase(name, root);
    }

    /// The case as JSON.
    public String json() {
        return root.toPrettyString();
    }

    /// What the client calls an item; empty where he called it nothing.
    public String description(String itemId) {
        for (JsonNode item : root.path("given").path("items")) {
            if (item.path("id").asString("").equals(itemId)) {
                return item.path("description").asString("");
            }
        }
        return "";
    }
}
