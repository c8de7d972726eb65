package nl.cyberwerkbank.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What users added to the comparison, kept apart from what ships.
///
/// @param insurers insurers of their own
/// @param clauses cells of their own, at most one for a feature of a column
public record OwnResearch(List<OwnInsurer> insurers, List<OwnClause> clauses) {
    /// The name under which a workspace keeps it.
    public static final String SETTING = "market.own";

    /// Nothing was added.
    public static final OwnResearch NONE = new OwnResearch(List.of(), List.of());

    public OwnResearch {
        insurers = List.copyOf(insurers);
        clauses = List.copyOf(clauses);
        var places = new HashSet<String>();
        for (OwnClause clause : clauses) {
            if (!places.add(clause.column() + "/" + clause.feature())) {
                throw new IllegalArgumentException("two cells of one feature in one column: " + clause.feature());
            }
        }
    }

    /// An insurer that a user added.
    ///
    /// @param id never changes
    public record OwnInsurer(String id, String name) {
        public OwnInsurer {
            if (name.isBlank()) {
                throw new IllegalArgumentException("an insurer has a name");
            }
        }
    }

    /// A cell that a user filled.
    ///
    /// @param column id of the column
    /// @param feature number of the feature
    /// @param says what the source adds; may be empty
    /// @param source the document, never blank
    /// @param place where in it; may be empty
    /// @param dated the date that the document bears
    /// @param readOn when the user read it
    /// @param by the user
    public record OwnClause(
            String column,
            int feature,
            ClauseState state,
            String says,
            Basis basis,
            String source,
            String place,
            Optional<LocalDate> dated,
            LocalDate readOn,
            String by) {
        public OwnClause {
            if (source.isBlank()) {
                throw new IllegalArgumentException("a cell has a source");
            }
        }

        private boolean isFor(String otherColumn, int otherFeature) {
            return column.equals(otherColumn) && feature == otherFeature;
        }
    }

    /// The cells of a column.
    public List<OwnClause> of(String column) {
        return clauses.stream().filter(clause -> clause.column().equals(column)).toList();
    }

    /// The user's cell for a feature of a column.
    public Optional<OwnClause> cell(String column, int feature) {
        return clauses.stream().filter(clause -> clause.isFor(column, feature)).findFirst();
    }

    /// With this insurer, in the place of the one with its id.
    public OwnResearch with(OwnInsurer insurer) {
        var all = new ArrayList<>(insurers);
        all.replaceAll(one -> one.id().equals(insurer.id()) ? insurer : one);
        if (!all.contains(insurer)) {
            all.add(insurer);
        }
        return new OwnResearch(all, clauses);
    }

    /// Without this insurer and its cells.
    public OwnResearch withoutInsurer(String id) {
        return new OwnResearch(
                insurers.stream().filter(one -> !one.id().equals(id)).toList(),
                kept(clause -> !clause.column().equals(id)));
    }

    /// With this cell, in the place of the one before.
    public OwnResearch with(OwnClause clause) {
        var all = new ArrayList<>(without(clause.column(), clause.feature()).clauses());
        all.add(clause);
        return new OwnResearch(insurers, all);
    }

    /// Without the user's cell for this feature: what ships shows again.
    public OwnResearch without(String column, int feature) {
        return new OwnResearch(insurers, kept(clause -> !clause.isFor(column, feature)));
    }

    private List<OwnClause> kept(Predicate<OwnClause> which) {
        return clauses.stream().filter(which).toList();
    }
}
