package nl.cyberwerkbank.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/// How the parts of a dossier are written and read.
final class PartTable {
    /// One row a part with its state and what is due; takes the day twice.
    static final String SELECT =
            "SELECT d.id AS dossier_id, i.client_name, i.kvk_number, p.kind, p.id,"
                    + " p.number, p.title, p.starts_on, p.ends_on, p.amount_cents,"
                    + " coalesce((SELECT s.status_key FROM dossier_part_state s WHERE s.part = p.key"
                    + " AND s.from_on <= ? ORDER BY s.from_on DESC LIMIT 1),"
                    + " (SELECT s.status_key FROM dossier_part_state s WHERE s.part = p.key"
                    + " ORDER BY s.from_on LIMIT 1), '') AS status_key,"
                    + " w.due_on, w.due_key"
                    + " FROM dossier_part p JOIN dossier d ON d.key = p.dossier JOIN dossier_index i ON i.key = d.key"
                    + " LEFT JOIN dossier_part_date w ON w.part = p.key AND (w.due_on, w.due_key) ="
                    + " (SELECT x.due_on, x.due_key FROM dossier_part_date x WHERE x.part = p.key AND x.until_on >= ?"
                    + " ORDER BY x.due_on, x.due_key LIMIT 1)";

    private PartTable() {}

    /// Writes the parts of one dossier anew.
    static void derive(Session session, long dossier, DossierIndex index, List<DossierPart> parts) throws SQLException {
        remove(session, dossier);
        for (DossierPart part : parts) {
            insert(session, dossier, index, part);
        }
    }

    /// Removes the parts of one dossier with their text.
    static void remove(Session session, long dossier) throws SQLException {
        session.update(
                "DELETE FROM dossier_part_text WHERE rowid IN (SELECT key FROM dossier_part WHERE dossier = ?)",
                dossier);
        session.update("DELETE FROM dossier_part WHERE dossier = ?", dossier);
        session.update("DELETE FROM dossier_part_stale WHERE dossier = ?", dossier);
    }

    private static void insert(Session session, long dossier, DossierIndex index, DossierPart part)
            throws SQLException {
        session.update(
                "INSERT INTO dossier_part (dossier, kind, id, number, title, starts_on, ends_on, amount_cents)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                dossier,
                part.kind().code(),
                part.id().toString(),
                part.number(),
                part.title(),
                part.startsOn().map(LocalDate::toString),
                part.endsOn().map(LocalDate::toString),
                part.cents().isPresent() ? Optional.of(part.cents().getAsLong()) : Optional.empty());
        long key = session.number("SELECT last_insert_rowid()");
        session.update(
                "INSERT INTO dossier_part_text (rowid, number, client_name, kvk_number, title) VALUES (?, ?, ?, ?, ?)",
                key,
                part.number(),
                index.clientName(),
                index.kvkNumber(),
                part.title());
        for (DossierPart.State state : part.states()) {
            session.update(
                    "INSERT OR REPLACE INTO dossier_part_state (part, from_on, status_key) VALUES (?, ?, ?)",
                    key,
                    state.from().toString(),
                    state.key());
        }
        for (DossierPart.Due due : part.dates()) {
            session.update(
                    "INSERT OR REPLACE INTO dossier_part_date (part, due_on, until_on, due_key) VALUES (?, ?, ?, ?)",
                    key,
                    due.on().toString(),
                    due.until().toString(),
                    due.key());
        }
    }

    /// A row of [#SELECT].
    static PartRow row(ResultSet row) throws SQLException {
        long cents = row.getLong("amount_cents");
        OptionalLong amount = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(cents);
        String key = row.getString("due_key");
        return new PartRow(
                UUID.fromString(row.getString("dossier_id")),
                row.getString("client_name"),
                row.getString("kvk_number"),
                DossierPart.Kind.of(row.getString("kind")),
                UUID.fromString(row.getString("id")),
                row.getString("number"),
                row.getString("title"),
                day(row, "starts_on"),
                day(row, "ends_on"),
                amount,
                row.getString("status_key"),
                day(row, "due_on").map(on -> new DossierIndex.Attention(on, key)));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
    }
}
