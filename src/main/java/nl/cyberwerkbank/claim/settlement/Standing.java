package nl.cyberwerkbank.claim.settlement;

import nl.cyberwerkbank.client.CaseName;

import java.util.List;

/// Whether a settlement may become final by itself. A refusal that rests only on a reading of a doubtful text, and
/// every forfeiture, waits for a named person; so does what the conditions leave to judgment.
///
/// @param points what a person has to decide; empty: nothing
public record Standing(List<OpenPoint> points) {
    /// The two states.
    public enum State implements CaseName {
        FINAL,
        TO_BE_DECIDED
    }

    public Standing {
        points = List.copyOf(points);
    }

    /// To be decided as long as there is a point.
    public State state() {
        return points.isEmpty() ? State.FINAL : State.TO_BE_DECIDED;
    }

    /// The keys of the points, each once.
    public List<String> keys() {
        return points.stream().map(OpenPoint::key).distinct().toList();
    }
}
