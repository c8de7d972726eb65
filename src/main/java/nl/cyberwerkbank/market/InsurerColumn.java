package nl.cyberwerkbank.market;

import nl.cyberwerkbank.client.CaseName;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known of one insurer, or of what stands in the place of one.
///
/// @param id stable, such as `allianz`; of a user's own insurer: its UUID
/// @param note what one should know before reading the column
/// @param readIn what was read for it; empty for a user's own insurer
/// @param clauses its cells by number of the feature
public record InsurerColumn(
        String id,
        Kind kind,
        Phrase name,
        Optional<Phrase> note,
        List<SourceDocument> readIn,
        Map<Integer, Clause> clauses) {
    public InsurerColumn {
        readIn = List.copyOf(readIn);
        clauses = Map.copyOf(clauses);
    }

    /// Whom a column speaks of.
    public enum Kind implements CaseName {
        /// An insurer by name.
        INSURER,
        /// An insurer whose name the source does not give; its words are attributed to nobody.
        UNNAMED,
        /// The market as a whole; its words hold for no insurer in particular.
        GENERAL,
        /// An insurer that a user added.
        OWN
    }

    /// Whether it speaks of one insurer, known by name.
    public boolean isNamed() {
        return kind == Kind.INSURER || kind == Kind.OWN;
    }

    /// Its cell for a feature; empty where nobody has looked: only in a user's own column.
    public Optional<Clause> clause(Feature feature) {
        return Optional.ofNullable(clauses.get(feature.number()));
    }
}
