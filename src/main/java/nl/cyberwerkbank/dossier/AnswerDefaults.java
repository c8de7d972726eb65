package nl.cyberwerkbank.dossier;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What an answer of the insurer's desk did not have when version 2 of the form was new: terms, a second signature,
/// questions. Where they are absent there are none.
final class AnswerDefaults {
    private AnswerDefaults() {}

    static void addTo(ObjectNode dossier) {
        complete(dossier.path("answer"));
        dossier.path("offers").forEach(offer -> complete(offer.path("content").path("answer")));
    }

    private static void complete(JsonNode written) {
        if (!(written instanceof ObjectNode answer)) {
            return;
        }
        if (!answer.has("terms")) {
            ObjectNode terms = answer.putObject("terms");
            terms.putNull("upToSum").putNull("deductible").putNull("loadingPercentage");
            terms.putObject("sublimits");
            terms.putArray("clauses");
        }
        if (!answer.has("second")) {
            answer.putNull("second");
        }
        if (!answer.has("questions")) {
            answer.putArray("questions");
        }
    }
}
