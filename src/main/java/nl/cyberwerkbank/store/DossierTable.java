package nl.cyberwerkbank.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The columns of the derived index and how they are written, read and asked.
final class DossierTable {
    static final String INDEX_COLUMNS =
            "i.number, i.client_name, i.kvk_number, i.place, i.stage, i.decision, i.status_key, i.premium_cents,"
                    + " i.attention_on, i.attention_key, i.updated_at, i.archived";

    private DossierTable() {}

    /// Writes index, full text and parts of one dossier anew.
    static void derive(Session session, long key, Findable findable) throws SQLException {
        DossierIndex index = findable.index();
        session.update(
                "INSERT OR REPLACE INTO dossier_index (key, number, client_name, client_order, kvk_number, place,"
                    + " stage, decision, status_key, premium_cents, attention_on, attention_key, updated_at, archived)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                key,
                index.number(),
                index.clientName(),
                TypedText.folded(index.clientName()),
                index.kvkNumber(),
                index.place(),
                index.stage(),
                index.decision(),
                index.statusKey(),
                index.premiumCents().isPresent() ? Optional.of(index.premiumCents().getAsLong()) : Optional.empty(),
                index.attention().map(a -> a.on().toString()),
                index.attention().map(DossierIndex.Attention::key),
                index.updatedAt().toEpochMilli(),
                archived(index.shelf()));
        session.update("DELETE FROM dossier_text WHERE rowid = ?", key);
        session.update(
                "INSERT INTO dossier_text (rowid, number, client_name, kvk_number, place, free_text)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                key,
                index.number(),
                index.clientName(),
                index.kvkNumber(),
                index.place(),
                findable.freeText());
        PartTable.derive(session, key, index, findable.parts());
    }

    /// The index columns, wherever in the row they stand.
    static DossierIndex index(ResultSet row) throws SQLException {
        long cents = row.getLong("premium_cents");
        OptionalLong premium = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(cents);
        String due = row.getString("attention_on");
        return new DossierIndex(
                row.getString("number"),
                row.getString("client_name"),
                row.getString("kvk_number"),
                row.getString("place"),
                row.getString("stage"),
                row.getString("decision"),
                row.getString("status_key"),
                premium,
                due == null
                        ? Optional.empty()
                        : Optional.of(new DossierIndex.Attention(LocalDate.parse(due), row.getString("attention_key"))),
                Instant.ofEpochMilli(row.getLong("updated_at")),
                row.getInt("archived") == 1 ? DossierIndex.Shelf.ARCHIVED : DossierIndex.Shelf.ACTIVE);
    }

    /// The part of a query from FROM on, with the values that go into it; nothing when no dossier can match.
    static Optional<Condition> condition(DossierQuery query) {
        Optional<String> expression = TypedText.expression(query.typed());
        if (expression.isEmpty() && !query.typed().isBlank()) {
            return Optional.empty();
        }
        StringBuilder sql = new StringBuilder(" FROM dossier_index i WHERE i.archived = ?");
        List<Object> values = new ArrayList<>();
        values.add(archived(query.shelf()));
        query.stage()
                .ifPresent(stage -> {
                    sql.append(" AND i.stage = ?");
                    values.add(stage);
                });
        query.statusKey()
                .ifPresent(key -> {
                    sql.append(" AND i.status_key = ?");
                    values.add(key);
                });
        query.dueBy()
                .ifPresent(day -> {
                    sql.append(" AND i.attention_on <= ?");
                    values.add(day.toString());
                });
        return Optional.of(new Condition(sql.toString(), values, expression));
    }

    /// SQL from FROM on with its values, still without the words typed.
    record Condition(String sql, List<Object> values, Optional<String> expression) {
        /// Below this number, matches are looked up one by one and sorted. Above it, as when one letter matches half of
        /// all dossiers, the list is walked in its own order until the page is full.
        private static final int FEW = 1_000;

        /// The condition with the words typed, in the form that suits the number of matches.
        Condition withWords(Session session) throws SQLException {
            if (expression.isEmpty()) {
                return this;
            }
            long matches =
                    session.number(
                            "SELECT count(*) FROM (SELECT rowid FROM dossier_text WHERE dossier_text MATCH ? LIMIT "
                                    + FEW
                                    + ")",
                            expression.get());
            List<Object> all = new ArrayList<>(values);
            all.add(expression.get());
            // a plus before a column keeps SQLite from going by the index on it
            String walk = matches < FEW ? sql.replace("i.archived", "+i.archived") : sql;
            return new Condition(
                    walk + " AND i.key IN (SELECT rowid FROM dossier_text WHERE dossier_text MATCH ?)",
                    all,
                    Optional.empty());
        }
    }

    private static int archived(DossierIndex.Shelf shelf) {
        return shelf == DossierIndex.Shelf.ARCHIVED ? 1 : 0;
    }
}
