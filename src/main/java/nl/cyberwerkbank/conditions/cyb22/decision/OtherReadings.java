package nl.cyberwerkbank.conditions.cyb22.decision;

import nl.cyberwerkbank.claim.ClaimFile;
import nl.cyberwerkbank.claim.choice.ClaimOutcome;
import nl.cyberwerkbank.claim.settlement.SettledItem;
import nl.cyberwerkbank.claim.settlement.Settlement;
import nl.cyberwerkbank.explain.Reading;
import nl.cyberwerkbank.explain.Readings;

import org.joda.money.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a settlement would be if one doubt about the text were read otherwise: the decision is made again for every
/// other value of every reading, one at a time. Asked for when a result is shown, never while many are made.
///
/// @param settlement the settlement under the readings in force
/// @param differing the readings that change something, in the order of the register
public record OtherReadings(Settlement settlement, List<Otherwise> differing) {
    /// The result under one other value of one reading.
    ///
    /// @param reading the reading's key
    /// @param value its other value
    /// @param ambiguity its number in the register of ambiguities
    /// @param settlement the settlement under that value
    public record Otherwise(String reading, String value, String ambiguity, Settlement settlement) {
        /// The outcome under that value.
        public ClaimOutcome outcome() {
            return settlement.outcome();
        }

        /// The payment under that value; empty while deferred.
        public Optional<Money> payment() {
            return settlement.payment();
        }
    }

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
                    if (differs(settlement, other)) {
                        differing.add(new Otherwise(reading.key(), value, reading.ambiguity(), other));
                    }
                }
            }
        }
        return new OtherReadings(settlement, differing);
    }

    private static boolean differs(Settlement one, Settlement other) {
        return one.outcome() != other.outcome()
                || !one.totals().equals(other.totals())
                || !one.year().equals(other.year())
                || one.waiver72hApplied() != other.waiver72hApplied()
                || !one.deemedMadeAndReportedOn().equals(other.deemedMadeAndReportedOn())
                || !one.reservedAmount().equals(other.reservedAmount())
                || !one.payableFrom().equals(other.payableFrom())
                || !one.humanDecisionReasons().equals(other.humanDecisionReasons())
                || !amounts(one).equals(amounts(other));
    }

    private static List<Money> amounts(Settlement settlement) {
        return settlement.items().stream().map(SettledItem::coveredAmount).toList();
    }

    /// Whether the result may become final by itself: not when a named person has to decide anyway, and not when
    /// another reading would cover an item that is refused here. A refusal that rests on a reading alone is never
    /// automatic.
    public boolean toBeDecided() {
        return settlement.humanDecision() || differing.stream().anyMatch(this::coversWhatIsRefused);
    }

    private boolean coversWhatIsRefused(Otherwise otherwise) {
        List<SettledItem> items = settlement.items();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).coveredAmount().isZero()
                    && otherwise.settlement().items().get(i).coveredAmount().isPositive()) {
                return true;
            }
        }
        return false;
    }
}
