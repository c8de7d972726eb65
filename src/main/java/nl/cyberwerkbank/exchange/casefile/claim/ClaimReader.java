package nl.cyberwerkbank.exchange.casefile.claim;

import nl.cyberwerkbank.claim.ClaimFile;
import nl.cyberwerkbank.claim.LossEvent;
import nl.cyberwerkbank.claim.Obligations;
import nl.cyberwerkbank.claim.choice.ForfeitureJustified;
import nl.cyberwerkbank.claim.choice.PersonFunction;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Reads the record `given` of a claim into the facts of the claim.
///
/// @param defaults figures of the schedule that a file may leave out
public record ClaimReader(ClaimDefaults defaults) {
    /// The facts of one claim.
    ///
    /// @param given valid by the schema
    /// @throws IllegalArgumentException when the fields contradict each other
    public ClaimFile read(JsonNode given) {
        var fields = new Fields(given);
        LossEvent event = EventReader.read(fields.required("event"));
        var items = new ItemReader(event.dates().claimMadeOn());
        return new ClaimFile(
                new PolicyReader(defaults).read(fields.required("policy")),
                event,
                obligations(
                        fields.record("obligations")
                                .orElseGet(() -> new Fields(JsonNodeFactory.instance.objectNode()))),
                fields.records("items").stream().map(items::read).toList());
    }

    private static Obligations obligations(Fields obligations) {
        return new Obligations(
                obligations.flag("precautionsSufficient", true),
                obligations.choice("precautionsDecidedBy", PersonFunction.DIRECTOR),
                obligations.flag("lossNotIncreasedPlausible", false),
                obligations.optionalMoney("lossIncreaseAmount"),
                obligations.flag("reportedAsSoonAsPossible", true),
                obligations.flag("defended", true),
                obligations.flag("lossLimited", true),
                obligations.flag("detailsProvided", true),
                obligations.flag("cooperated", true),
                obligations.flag("otherInsuranceDisclosed", true),
                obligations.flag("takeoverReported", true),
                obligations.flag("liabilityAdmitted", false),
                obligations.flag("admissionCorrect", false),
                obligations.flag("insurerPrejudiced", false),
                obligations.flag("intentToMislead", false),
                obligations.choice("forfeitureJustified", ForfeitureJustified.FULL));
    }
}
