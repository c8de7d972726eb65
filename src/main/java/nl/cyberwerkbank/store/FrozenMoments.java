package nl.cyberwerkbank.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The fixed moments of all dossiers. They are added and read, never changed; the tables refuse it.
public final class FrozenMoments {
    private static final String SELECT = "SELECT dossier, kind, frozen_at, sha256, document FROM frozen_moment";

    private final Database database;
    private final Journal journal;

    FrozenMoments(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /// Freezes a document; the note's kind names the moment and its time dates it.
    ///
    /// @param sha256 the hash the caller shows or prints for it; it must be that of the document
    public void freeze(UUID dossier, String json, Sha256 sha256, JournalNote note) {
        if (!Sha256.of(json).equals(sha256)) {
            throw new IllegalArgumentException("the hash is not that of the document");
        }
        database.write(session -> {
            session.update(
                    "INSERT INTO frozen_moment (dossier, kind, frozen_at, sha256, document) VALUES (?, ?, ?, ?, ?)",
                    dossier.toString(),
                    note.kind(),
                    note.at().toEpochMilli(),
                    sha256.hex(),
                    json);
            journal.append(note, Optional.of(dossier), Optional.empty(), Optional.of(sha256));
            return sha256;
        });
    }

    /// The fixed moments of one dossier, oldest first.
    public List<FrozenMoment> of(UUID dossier) {
        return database.read(session ->
                session.list(SELECT + " WHERE dossier = ? ORDER BY key", FrozenMoments::moment, dossier.toString()));
    }

    /// The moment whose document has this hash, as a signed offer carries it.
    public Optional<FrozenMoment> withHash(Sha256 sha256) {
        return database.read(session ->
                session.first(SELECT + " WHERE sha256 = ? ORDER BY key", FrozenMoments::moment, sha256.hex()));
    }

    /// The moments whose document no longer has the hash it was frozen with, oldest first; none when all is well. An
    /// erased document is no fault.
    public List<FrozenMoment> altered() {
        return database.read(session -> {
            List<FrozenMoment> altered = new ArrayList<>();
            session.each(
                    SELECT + " ORDER BY key",
                    row -> {
                        FrozenMoment moment = moment(row);
                        if (moment.json().filter(json -> !Sha256.of(json).equals(moment.sha256())).isPresent()) {
                            altered.add(moment);
                        }
                    });
            return altered;
        });
    }

    private static FrozenMoment moment(ResultSet row) throws SQLException {
        return new FrozenMoment(
                UUID.fromString(row.getString("dossier")),
                row.getString("kind"),
                Instant.ofEpochMilli(row.getLong("frozen_at")),
                new Sha256(row.getString("sha256")),
                Optional.ofNullable(row.getString("document")));
    }
}
