package nl.cyberwerkbank.dossier;

import nl.cyberwerkbank.dossier.advice.Advice;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.function.Consumer;

/// The steps from each older form of a dossier to the next; the first leads from version 1 to version 2. What version 2
/// has gained since it was drawn up, and no program has been released without, is added where it is missing.
final class Upgrades {
    private static final List<Consumer<ObjectNode>> STEPS = List.of(Upgrades::addContractsAndLosses);

    private Upgrades() {}

    /// Changes the tree into the form of this program.
    ///
    /// @param version the form in which it was written, 1 or later
    static void bringUpToDate(ObjectNode tree, int version) {
        STEPS.subList(version - 1, STEPS.size()).forEach(step -> step.accept(tree));
        addWhatIsNew(tree);
        AnswerDefaults.addTo(tree);
    }

    /// Members that version 2 got since: what an older program did not know is there, and empty.
    private static void addWhatIsNew(ObjectNode tree) {
        for (String list : List.of("offerFiles", "scans")) {
            if (!tree.has(list)) {
                tree.putArray(list);
            }
        }
        if (!tree.has("advice")) {
            tree.set("advice", DossierJson.mapper().valueToTree(Advice.NONE));
        }
        for (JsonNode policy : tree.path("contracts")) {
            if (policy instanceof ObjectNode contract && !contract.has("terrorism")) {
                contract.putNull("breachDiscoveredOn");
                contract.putArray("terrorism");
            }
        }
        for (JsonNode offer : tree.path("offers")) {
            if (offer.path("content") instanceof ObjectNode content && !content.has("replaces")) {
                content.putNull("replaces");
            }
        }
    }

    /// Preferences carry no version: what an older program did not know is added as it is shipped.
    static void bringPreferencesUpToDate(ObjectNode tree) {
        if (!tree.has("approvalAbove")) {
            tree.put("approvalAbove", Preferences.SHIPPED.approvalAbove().getAmount().toPlainString());
        }
    }

    private static void addContractsAndLosses(ObjectNode tree) {
        tree.putArray("contracts");
        tree.putArray("losses");
    }
}
