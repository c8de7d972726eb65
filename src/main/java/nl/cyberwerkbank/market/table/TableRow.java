package nl.cyberwerkbank.market.table;

import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.market.Clause;
import nl.cyberwerkbank.market.Feature;
import nl.cyberwerkbank.market.need.Need;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A row of the table. Cells by id of the column; a column without a cell has none there.
public sealed interface TableRow {
    /// What the id of a row of clauses begins with.
    String FEATURE = "feature.";

    /// The number of the feature that an id of a row names; empty for a row of figures.
    static Optional<Integer> feature(String id) {
        return Optional.of(id)
                .filter(each -> each.startsWith(FEATURE))
                .map(each -> Integer.valueOf(each.substring(FEATURE.length())));
    }

    /// The id of the row of a feature.
    static String ofFeature(int number) {
        return FEATURE + number;
    }

    /// Stable, such as `premium`, `sublimit.Losgeld` or `feature.29`.
    String id();

    /// Whether what is known in this row is not everywhere the same.
    boolean differs();

    /// A row of figures.
    ///
    /// @param part of a sublimit: for what; else empty
    /// @param best columns with the cheapest or widest figure of this row; empty where all are alike, or only one is
    ///   known
    record Figures(String id, FigureKind kind, String part, Map<String, Value> cells, Set<String> best, boolean differs)
            implements TableRow {
        public Figures {
            cells = Map.copyOf(cells);
            best = Set.copyOf(best);
        }
    }

    /// A row of clauses.
    ///
    /// @param need why it matters to the client, where it does
    record Clauses(String id, Feature feature, Map<String, Clause> cells, Optional<Need> need, boolean differs)
            implements TableRow {
        public Clauses {
            cells = Map.copyOf(cells);
        }
    }
}
