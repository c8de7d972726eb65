package nl.cyberwerkbank.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The dossiers: saved whole, found by what is derived from them.
public final class Dossiers {
    private final Database database;
    private final Journal journal;

    Dossiers(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /// Saves a new dossier, or a new revision of one, with its index, its full text and a row in the journal.
    ///
    /// @param expectedRevision the revision the change was made on, 0 for a dossier not saved before
    /// @return the revision it now has
    /// @throws StoreException `CONFLICT` when someone saved it since, `DOSSIER_MISSING` when it is gone
    public long save(DossierDraft draft, long expectedRevision, JournalNote note) {
        return database.write(session -> {
            String id = draft.id().toString();
            Optional<Present> present = present(session, id);
            requireExpected(present.map(Present::revision), expectedRevision);
            long revision = expectedRevision + 1;
            Sitting sitting = sitting(session, id, present, note);
            if (present.isEmpty()) {
                session.update(
                        "INSERT INTO dossier (id, schema_version, revision, document, sitting_who, sitting_from)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        id,
                        draft.schemaVersion(),
                        revision,
                        draft.json(),
                        sitting.who(),
                        sitting.from());
            } else {
                session.update(
                        "UPDATE dossier SET schema_version = ?, revision = ?, document = ?, sitting_who = ?,"
                                + " sitting_from = ? WHERE id = ?",
                        draft.schemaVersion(),
                        revision,
                        draft.json(),
                        sitting.who(),
                        sitting.from(),
                        id);
            }
            long key = key(session, id);
            DossierTable.derive(session, key, draft.findable());
            OfferTable.derive(session, key, draft.json());
            journal.append(note, Optional.of(draft.id()), Optional.of(revision), Optional.of(Sha256.of(draft.json())));
            return revision;
        });
    }

    /// What is there of a dossier that is about to be saved.
    private record Present(long revision, Sitting sitting) {}

    private static Optional<Present> present(Session session, String id) throws SQLException {
        return session.first(
                "SELECT revision, sitting_who, sitting_from FROM dossier WHERE id = ?",
                row -> new Present(row.getLong("revision"), Sitting.of(row)),
                id);
    }

    /// The sitting that a save belongs to; what stood at the end of the one before is kept.
    private Sitting sitting(Session session, String id, Optional<Present> present, JournalNote note)
            throws SQLException {
        Optional<Sitting> same = present.map(Present::sitting).filter(sitting -> sitting.goesOn(journal.who(), note));
        if (same.isPresent()) {
            return same.get();
        }
        if (present.isPresent()) {
            String document =
                    session.first("SELECT document FROM dossier WHERE id = ?", row -> row.getString(1), id)
                            .orElseThrow();
            Revisions.keep(session, id, present.get().revision(), document);
        }
        return Sitting.begunBy(journal.who(), note);
    }

    public Optional<StoredDossier> load(UUID id) {
        return database.read(session ->
                session.first(
                        "SELECT d.schema_version, d.revision, d.document, "
                                + DossierTable.INDEX_COLUMNS
                                + " FROM dossier d JOIN dossier_index i ON i.key = d.key WHERE d.id = ?",
                        row ->
                                new StoredDossier(
                                        id,
                                        row.getInt("schema_version"),
                                        row.getString("document"),
                                        DossierTable.index(row),
                                        row.getLong("revision")),
                        id.toString()));
    }

    /// The dossiers that bear this number, on either shelf: at most one, unless two installations gave it out.
    public List<DossierRow> numbered(String number) {
        return database.read(session ->
                session.list(
                        "SELECT d.id, d.revision, "
                                + DossierTable.INDEX_COLUMNS
                                + " FROM dossier_index i JOIN dossier d ON d.key = i.key"
                                + " WHERE i.archived IN (0, 1) AND i.number = ? ORDER BY i.key",
                        row ->
                                new DossierRow(
                                        UUID.fromString(row.getString("id")),
                                        row.getLong("revision"),
                                        DossierTable.index(row)),
                        number));
    }

    /// The dossiers with an offer of this number or this content hash, on either shelf.
    public List<UUID> withOffer(String number, String contentHash) {
        return database.read(session -> OfferTable.dossiers(session, number, contentHash));
    }

    /// One page of a list.
    public List<DossierRow> list(DossierQuery query) {
        Optional<DossierTable.Condition> condition = DossierTable.condition(query);
        if (condition.isEmpty()) {
            return List.of();
        }
        String order = query.sort().column() + " " + query.direction().sql() + ", i.key " + query.direction().sql();
        return database.read(session -> {
            DossierTable.Condition where = condition.get().withWords(session);
            List<Object> values = new ArrayList<>(where.values());
            values.add(query.limit());
            values.add(query.offset());
            // the page is cut from the index alone; only its own rows are looked up in the table with the documents
            return session.list(
                    "SELECT d.id, d.revision, "
                            + DossierTable.INDEX_COLUMNS
                            + " FROM (SELECT i.*"
                            + where.sql()
                            + " ORDER BY "
                            + order
                            + " LIMIT ? OFFSET ?) i JOIN dossier d ON d.key = i.key ORDER BY "
                            + order,
                    row ->
                            new DossierRow(
                                    UUID.fromString(row.getString("id")),
                                    row.getLong("revision"),
                                    DossierTable.index(row)),
                    values.toArray());
        });
    }

    /// How many dossiers the query finds, on all its pages.
    public long count(DossierQuery query) {
        return DossierTable.condition(query)
                .map(condition ->
                        database.read(session -> {
                            DossierTable.Condition where = condition.withWords(session);
                            return session.number("SELECT count(*)" + where.sql(), where.values().toArray());
                        }))
                .orElse(0L);
    }

    /// Removes a dossier with its index and text, its earlier states, and the versions that were sent or received. Its
    /// frozen moments and its journal stay; to erase those too is another act: [Erasures].
    void delete(UUID id, long expectedRevision, JournalNote note) {
        database.write(session -> remove(session, id, expectedRevision, note));
    }

    /// The same, within a transaction.
    ///
    /// @return how many earlier states went
    int remove(Session session, UUID id, long expectedRevision, JournalNote note) throws SQLException {
        Optional<Long> present = present(session, id.toString()).map(Present::revision);
        if (present.isEmpty()) {
            throw new StoreException(StoreProblem.DOSSIER_MISSING);
        }
        requireExpected(present, expectedRevision);
        long key = key(session, id.toString());
        session.update("DELETE FROM dossier_text WHERE rowid = ?", key);
        PartTable.remove(session, key);
        session.update("DELETE FROM exchanged_version WHERE dossier = ?", id.toString());
        session.update("DELETE FROM dossier WHERE id = ?", id.toString());
        int revisions = Revisions.erase(session, id.toString(), note.at());
        journal.append(note, Optional.of(id), present, Optional.empty());
        return revisions;
    }

    /// Makes index and full text of every dossier anew from its document; the documents stay as they are.
    ///
    /// @return how many dossiers there are
    public long rebuildIndex(Derivation derivation) {
        return database.write(session -> {
            session.script("DELETE FROM dossier_text; DELETE FROM dossier_index;");
            session.each(
                    "SELECT key, id, schema_version, document FROM dossier",
                    row -> {
                        UUID id = UUID.fromString(row.getString("id"));
                        Findable findable = derivation.of(id, row.getInt("schema_version"), row.getString("document"));
                        DossierTable.derive(session, row.getLong("key"), findable);
                        OfferTable.derive(session, row.getLong("key"), row.getString("document"));
                    });
            return session.number("SELECT count(*) FROM dossier");
        });
    }

    /// Derives from a document how it is found; the same derivation that its owner uses when saving.
    public interface Derivation {
        Findable of(UUID id, int schemaVersion, String json);
    }

    private static void requireExpected(Optional<Long> present, long expected) {
        if (present.isEmpty() && expected > 0) {
            throw new StoreException(StoreProblem.DOSSIER_MISSING);
        }
        if (present.isPresent() && present.get() != expected) {
            throw new StoreException(StoreProblem.CONFLICT);
        }
    }

    private static long key(Session session, String id) throws SQLException {
        return session.number("SELECT key FROM dossier WHERE id = ?", id);
    }
}
