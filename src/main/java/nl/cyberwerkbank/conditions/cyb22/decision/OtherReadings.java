package nl.cyberwerkbank.conditions.cyb22.decision;

import nl.cyberwerkbank.claim.ClaimFile;
import nl.cyberwerkbank.claim.settlement.Settlement;
import nl.cyberwerkbank.claim.settlement.Standing;
import nl.cyberwerkbank.explain.Reading;
import nl.cyberwerkbank.explain.Readings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A settlement as it is shown to a person: with what it would be if one doubt about the text were read otherwise, and
/// whether it may become final. The decision is made again for every other value of every reading, one at a time. Asked
/// for when a result is shown, never while many are made.
///
/// @param settlement the settlement under the readings in force; its findings name the readings that change this claim,
///   and what it would be under each other value
/// @param differing what another reading changes, in the order of the register
/// @param standing whether the settlement may become final, and what a person has to decide first
public record OtherReadings(Settlement settlement, List<Otherwise> differing, Standing standing) {
    public OtherReadings {
        differing = List.copyOf(differing);
    }

    /// Decides a claim and tries the other readings.
    ///
    /// @param register the readings that exist; those of other kinds change nothing
    public static OtherReadings of(ClaimDecision decision, ClaimFile file, Readings readings, List<Reading> register) {
        Settlement settlement = decision.settle(file, readings);
        var differing = new ArrayList<Otherwise>();
        for (Reading reading : register) {
            String inForce = readings.valueOf(reading);
            for (String value : reading.values()) {
                if (!value.equals(inForce)) {
                    Settlement other = decision.settle(file, readings.overlaidWith(Map.of(reading.key(), value)));
                    var otherwise = new Otherwise(reading.key(), value, reading.ambiguity(), other);
                    if (otherwise.differsFrom(settlement)) {
                        differing.add(otherwise);
                    }
                }
            }
        }
        var trials =
                new ReadingTrials(readings, register, trial -> decision.settle(file, readings.overlaidWith(trial)));
        return new OtherReadings(
                new ReadingsInFindings(settlement, differing).shown(),
                differing,
                new OpenPoints(settlement, differing, trials).standing());
    }
}
