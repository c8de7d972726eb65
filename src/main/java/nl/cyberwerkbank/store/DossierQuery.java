package nl.cyberwerkbank.store;

import java.time.LocalDate;
import java.util.Optional;

/// Which dossiers a list shows, in which order, and which page of them.
///
/// @param typed what the user typed to filter by, of any length and with any character; blank filters nothing
/// @param shelf on which shelf to look
/// @param stage only dossiers in the stage of this code
/// @param statusKey only dossiers that stand so
/// @param dueBy only dossiers that want attention on or before this day
/// @param sort by which column
/// @param direction which way
/// @param offset how many to leave out at the front, from 0
/// @param limit how many to give at most, 1 to 10,000
public record DossierQuery(
        String typed,
        DossierIndex.Shelf shelf,
        Optional<String> stage,
        Optional<String> statusKey,
        Optional<LocalDate> dueBy,
        Sort sort,
        Direction direction,
        int offset,
        int limit) {

    private static final int LARGEST_PAGE = 10_000;

    /// The columns a list can be sorted by. Dossiers without a value come first when ascending.
    public enum Sort {
        UPDATED("i.updated_at"),
        CLIENT("i.client_order"),
        NUMBER("i.number"),
        ATTENTION("i.attention_on"),
        PREMIUM("i.premium_cents");

        private final String column;

        Sort(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    public enum Direction {
        ASCENDING("ASC"),
        DESCENDING("DESC");

        private final String sql;

        Direction(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    public DossierQuery {
        if (offset < 0 || limit < 1 || limit > LARGEST_PAGE) {
            throw new IllegalArgumentException("no such page");
        }
    }

    /// The hundred dossiers changed last.
    public static DossierQuery latest() {
        return new DossierQuery(
                "",
                DossierIndex.Shelf.ACTIVE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Sort.UPDATED,
                Direction.DESCENDING,
                0,
                100);
    }

    public DossierQuery matching(String words) {
        return new DossierQuery(words, shelf, stage, statusKey, dueBy, sort, direction, offset, limit);
    }

    public DossierQuery on(DossierIndex.Shelf other) {
        return new DossierQuery(typed, other, stage, statusKey, dueBy, sort, direction, offset, limit);
    }

    public DossierQuery inStage(String code) {
        return new DossierQuery(typed, shelf, Optional.of(code), statusKey, dueBy, sort, direction, offset, limit);
    }

    public DossierQuery standing(String key) {
        return new DossierQuery(typed, shelf, stage, Optional.of(key), dueBy, sort, direction, offset, limit);
    }

    public DossierQuery dueBy(LocalDate day) {
        return new DossierQuery(typed, shelf, stage, statusKey, Optional.of(day), sort, direction, offset, limit);
    }

    public DossierQuery sortedBy(Sort column, Direction way) {
        return new DossierQuery(typed, shelf, stage, statusKey, dueBy, column, way, offset, limit);
    }

    public DossierQuery page(int from, int size) {
        return new DossierQuery(typed, shelf, stage, statusKey, dueBy, sort, direction, from, size);
    }
}
