package nl.cyberwerkbank.market;

import java.util.List;
import java.util.Optional;

/// What is known of one feature of one insurer: a cell of the comparison.
///
/// @param feature number of the feature
/// @param state what the sources say
/// @param says what they add to that, in our own words and never more than they say
/// @param sources where it stands; where it is not stated, what was read without finding it; at least one
/// @param doubts doubts about the conditions that it rests on, by the keys of their readings, such as
///   `attackAtProvider`
/// @param further facts from other documents, outside the state
/// @param origin whether it ships with the program or a user entered it
public record Clause(
        int feature,
        ClauseState state,
        Optional<Phrase> says,
        List<Citation> sources,
        List<String> doubts,
        List<FurtherFact> further,
        Origin origin) {
    public Clause {
        sources = List.copyOf(sources);
        doubts = List.copyOf(doubts);
        further = List.copyOf(further);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("a cell has a source, and an empty one tells what was read");
        }
    }

    /// Who put a cell there.
    public enum Origin {
        SHIPPED,
        OWN
    }

    /// A fact from another document than the cell's own sources; it does not change the state.
    public record FurtherFact(SourceDocument document, Phrase says) {}
}
