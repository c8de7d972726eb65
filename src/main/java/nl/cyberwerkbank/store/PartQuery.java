package nl.cyberwerkbank.store;

import java.time.LocalDate;

/// Which policies or losses a list shows, in which order, and which page of them.
///
/// @param kind policies or losses
/// @param typed what the user typed to filter by, such as a part of a name, number or KvK number; blank filters nothing
/// @param today the day on which states and dates are looked at
/// @param sort by what
/// @param offset how many to leave out at the front, from 0
/// @param limit how many to give at most, 1 to 10,000
public record PartQuery(DossierPart.Kind kind, String typed, LocalDate today, Sort sort, int offset, int limit) {
    private static final int LARGEST_PAGE = 10_000;
    private static final int USUAL_PAGE = 100;

    /// The orders there are.
    public enum Sort {
        /// What is due first stands first; where nothing is due, last.
        DUE("w.due_on IS NULL, w.due_on, i.client_order, p.key"),
        CLIENT("i.client_order, p.number, p.key"),
        NUMBER("p.number DESC, p.key");

        private final String sql;

        Sort(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    public PartQuery {
        if (offset < 0 || limit < 1 || limit > LARGEST_PAGE) {
            throw new IllegalArgumentException("no such page");
        }
    }

    /// The first hundred, what is due first on top.
    public static PartQuery all(DossierPart.Kind kind, LocalDate today) {
        return new PartQuery(kind, "", today, Sort.DUE, 0, USUAL_PAGE);
    }

    public PartQuery matching(String words) {
        return new PartQuery(kind, words, today, sort, offset, limit);
    }

    public PartQuery sortedBy(Sort other) {
        return new PartQuery(kind, typed, today, other, offset, limit);
    }

    public PartQuery page(int from, int size) {
        return new PartQuery(kind, typed, today, sort, from, size);
    }
}
