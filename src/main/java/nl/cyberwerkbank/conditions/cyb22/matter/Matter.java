package nl.cyberwerkbank.conditions.cyb22.matter;

import nl.cyberwerkbank.claim.ClaimFile;
import nl.cyberwerkbank.claim.EventDates;
import nl.cyberwerkbank.claim.LossEvent;
import nl.cyberwerkbank.claim.PolicyFacts;
import nl.cyberwerkbank.conditions.cyb22.definition.EstablishedFacts;
import nl.cyberwerkbank.conditions.cyb22.definition.Timing;
import nl.cyberwerkbank.conditions.cyb22.setting.ClaimFigures;
import nl.cyberwerkbank.conditions.cyb22.setting.Doubt;
import nl.cyberwerkbank.conditions.cyb22.setting.ReadingsInForce;
import nl.cyberwerkbank.conditions.cyb22.setting.Variant;
import nl.cyberwerkbank.explain.ReadingUse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One claim under decision.
///
/// @param file the established facts
/// @param facts what the definitions of chapter 1 make of them
/// @param readings how the doubts about the text are settled
/// @param terms the figures of the conditions
public record Matter(ClaimFile file, EstablishedFacts facts, ReadingsInForce readings, ClaimFigures terms) {
    /// Puts the definitions to the file.
    public static Matter of(ClaimFile file, ReadingsInForce readings, ClaimFigures terms) {
        return new Matter(file, EstablishedFacts.of(file, readings, terms), readings, terms);
    }

    public LossEvent event() {
        return file.event();
    }

    public PolicyFacts policy() {
        return file.policy();
    }

    public EventDates dates() {
        return file.event().dates();
    }

    public Timing timing() {
        return facts.timing();
    }

    /// Whether this departure from the recommended reading is in force.
    public boolean has(Variant variant) {
        return readings.has(variant);
    }

    /// The doubt as it is settled here.
    public List<ReadingUse> uses(Doubt doubt) {
        return readings.uses(doubt);
    }

    /// Several doubts as they are settled here, in the order of the list of doubts.
    public List<ReadingUse> uses(Set<Doubt> doubts) {
        if (doubts.isEmpty()) {
            return List.of();
        }
        var uses = new ArrayList<ReadingUse>(doubts.size());
        for (Doubt doubt : doubts) {
            uses.addAll(readings.uses(doubt));
        }
        return uses;
    }
}
