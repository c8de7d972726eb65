package nl.cyberwerkbank.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The policies and losses of all dossiers, found without opening one. Archived dossiers stay out.
public final class Parts {
    /// So many dossiers are derived anew in one transaction, so that a save waits but a moment.
    private static final int BATCH = 200;

    private static final String MATCHING =
            " AND p.key IN (SELECT rowid FROM dossier_part_text WHERE dossier_part_text MATCH ?)";

    private static final String DUE = "SELECT part FROM dossier_part_date WHERE due_on <= ? AND until_on >= ?";

    private final Database database;

    Parts(Database database) {
        this.database = database;
    }

    /// Derives the parts from a document; the same derivation that its owner uses when saving.
    @FunctionalInterface
    public interface Derivation {
        List<DossierPart> of(String json);
    }

    /// One page of a list.
    public List<PartRow> list(PartQuery query) {
        Optional<String> expression = TypedText.expression(query.typed());
        if (expression.isEmpty() && !query.typed().isBlank()) {
            return List.of();
        }
        String today = query.today().toString();
        var values = new ArrayList<Object>(List.of(today, today, query.kind().code()));
        expression.ifPresent(values::add);
        values.add(query.limit());
        values.add(query.offset());
        return database.read(session ->
                session.list(
                        PartTable.SELECT
                                + " WHERE i.archived = 0 AND p.kind = ?"
                                + expression.map(_ -> MATCHING).orElse("")
                                + " ORDER BY "
                                + query.sort().sql()
                                + " LIMIT ? OFFSET ?",
                        PartTable::row,
                        values.toArray()));
    }

    /// How many the query finds, on all its pages.
    public long count(PartQuery query) {
        Optional<String> expression = TypedText.expression(query.typed());
        if (expression.isEmpty() && !query.typed().isBlank()) {
            return 0;
        }
        var values = new ArrayList<Object>(List.of(query.kind().code()));
        expression.ifPresent(values::add);
        return database.read(session ->
                session.number(
                        "SELECT count(*) FROM dossier_part p JOIN dossier_index i ON i.key = p.dossier"
                                + " WHERE i.archived = 0 AND p.kind = ?"
                                + expression.map(_ -> MATCHING).orElse(""),
                        values.toArray()));
    }

    /// Policies and losses with something due on or before a day, the first due on top, each once.
    ///
    /// @param today the day on which they are looked at
    /// @param by the last day that counts as due
    public List<PartRow> due(LocalDate today, LocalDate by, int limit) {
        return database.read(session ->
                session.list(
                        PartTable.SELECT
                                + " WHERE i.archived = 0 AND p.key IN ("
                                + DUE
                                + ") AND w.due_on <= ? ORDER BY w.due_on, i.client_order, p.key LIMIT ?",
                        PartTable::row,
                        today.toString(),
                        today.toString(),
                        by.toString(),
                        today.toString(),
                        by.toString(),
                        limit));
    }

    /// How many policies and losses have something due on or before a day.
    public long countDue(LocalDate today, LocalDate by) {
        return database.read(session ->
                session.number(
                        "SELECT count(*) FROM dossier_part p JOIN dossier_index i ON i.key = p.dossier"
                                + " WHERE i.archived = 0 AND p.key IN ("
                                + DUE
                                + ")",
                        by.toString(),
                        today.toString()));
    }

    /// Marks every dossier with parts, as when the readings changed on which their dates rest.
    public void markStale() {
        database.write(session ->
                session.update(
                        "INSERT OR IGNORE INTO dossier_part_stale (dossier) SELECT DISTINCT dossier FROM"
                                + " dossier_part"));
    }

    /// Derives anew what is marked, some at a time.
    ///
    /// @return whether there is more to do
    public boolean refresh(Derivation derivation) {
        return database.write(session -> {
            List<Stale> stale =
                    session.list(
                            "SELECT d.key, d.document, "
                                    + DossierTable.INDEX_COLUMNS
                                    + " FROM dossier_part_stale s JOIN dossier d ON d.key = s.dossier"
                                    + " JOIN dossier_index i ON i.key = d.key ORDER BY s.dossier LIMIT ?",
                            row -> new Stale(row.getLong("key"), row.getString("document"), DossierTable.index(row)),
                            BATCH);
            for (Stale one : stale) {
                PartTable.derive(session, one.key(), one.index(), derivation.of(one.document()));
            }
            return stale.size() == BATCH && isAnythingStale(session);
        });
    }

    private static boolean isAnythingStale(Session session) throws SQLException {
        return session.number("SELECT count(*) FROM dossier_part_stale") > 0;
    }

    private record Stale(long key, String document, DossierIndex index) {}
}
