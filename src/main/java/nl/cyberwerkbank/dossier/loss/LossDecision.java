package nl.cyberwerkbank.dossier.loss;

import nl.cyberwerkbank.claim.choice.ClaimOutcome;
import nl.cyberwerkbank.claim.settlement.OpenPoint;

import org.joda.money.Money;

import java.time.Instant;
import java.util.Collections;
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
        readings = Collections.unmodifiableMap(new TreeMap<>(readings));
        choices = List.copyOf(choices);
    }

    /// What a person decided on one point.
    ///
    /// @param point what is decided
    /// @param instead readings that he follows for this loss in the place of those in force, by key; empty: none
    /// @param motivation why, in his own words; not blank
    /// @param by who
    /// @param at when
    public record Choice(OpenPoint point, Map<String, String> instead, String motivation, String by, Instant at) {
        public Choice {
            instead = Collections.unmodifiableMap(new TreeMap<>(instead));
            if (motivation.isBlank()) {
                throw new IllegalArgumentException("a choice has a motivation");
            }
        }
    }

    /// The agreement of a second person.
    public record Approval(String by, Instant at) {}
}
