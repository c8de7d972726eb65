package nl.cyberwerkbank.dossier.loss;

import nl.cyberwerkbank.claim.choice.ClaimOutcome;
import nl.cyberwerkbank.claim.choice.HumanReason;

import org.joda.money.Money;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A decision that was made final. Later answers do not touch it; reopening the file keeps it.
///
/// @param number 1 for the first decision of the file
/// @param given the facts it rests on, as the record `given` of a case
/// @param readings the readings in force, by key
/// @param outcome outcome of the whole loss
/// @param payment payable by this decision; empty while deferred
/// @param choices what named persons decided where the conditions leave it to a person
/// @param remark addressed to the client, in words
/// @param by who decided
/// @param at when
/// @param approval of a second person, where the amount asks for one
public record LossDecision(
        int number,
        String given,
        Map<String, String> readings,
        ClaimOutcome outcome,
        Optional<Money> payment,
        List<Choice> choices,
        String remark,
        String by,
        Instant at,
        Optional<Approval> approval) {
    public LossDecision {
        readings = java.util.Collections.unmodifiableMap(new TreeMap<>(readings));
        choices = List.copyOf(choices);
    }

    /// What a person decided on one point.
    ///
    /// @param point what is decided
    /// @param motivation why, in his own words; not blank
    /// @param by who
    /// @param at when
    public record Choice(Point point, String motivation, String by, Instant at) {
        public Choice {
            if (motivation.isBlank()) {
                throw new IllegalArgumentException("a choice has a motivation");
            }
        }
    }

    /// A point that the conditions leave to a person: a reason of the engine, or a refusal that rests on a reading.
    ///
    /// @param reason the engine's reason; empty where the point is a reading
    /// @param reading key of the reading on which a refusal rests; empty where the point is a reason
    public record Point(Optional<HumanReason> reason, Optional<String> reading) {
        /// The point of a reason.
        public static Point of(HumanReason reason) {
            return new Point(Optional.of(reason), Optional.empty());
        }

        /// The point of a reading.
        public static Point of(String reading) {
            return new Point(Optional.empty(), Optional.of(reading));
        }
    }

    /// The agreement of a second person.
    public record Approval(String by, Instant at) {}
}
