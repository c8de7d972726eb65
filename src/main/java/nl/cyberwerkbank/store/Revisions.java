package nl.cyberwerkbank.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Earlier states of dossiers, one for each sitting at which somebody worked on it; the state now stands with them as
/// the last. They are added and read, never changed; the tables refuse it.
public final class Revisions {
    private final Database database;

    Revisions(Database database) {
        this.database = database;
    }

    /// The states there are of a dossier, the oldest first. Erased ones are not among them.
    public List<Revision> of(UUID dossier) {
        return database.read(session ->
                session.list(
                        "SELECT max(j.row), j.revision, j.at, j.who, j.kind, j.why FROM journal j WHERE j.dossier = ?1"
                                + " AND j.content IS NOT NULL AND (j.revision = (SELECT revision FROM dossier"
                                + " WHERE id = ?1) OR EXISTS (SELECT 1 FROM dossier_revision r WHERE r.dossier = ?1"
                                + " AND r.revision = j.revision AND r.sha256 = j.content AND r.document IS NOT NULL))"
                                + " GROUP BY j.revision ORDER BY j.revision",
                        row ->
                                new Revision(
                                        row.getLong("revision"),
                                        Instant.ofEpochMilli(row.getLong("at")),
                                        row.getString("who"),
                                        row.getString("kind"),
                                        row.getString("why")),
                        dossier.toString()));
    }

    /// The dossier as it stood then, as JSON of its time.
    public Optional<String> document(UUID dossier, long revision) {
        return database.read(session -> {
            Optional<String> now =
                    session.first(
                            "SELECT document FROM dossier WHERE id = ? AND revision = ?",
                            row -> row.getString(1),
                            dossier.toString(),
                            revision);
            return now.isPresent()
                    ? now
                    : session.first(
                            "SELECT document FROM dossier_revision WHERE dossier = ? AND revision = ?"
                                    + " AND document IS NOT NULL",
                            row -> inflated(row.getBytes(1)),
                            dossier.toString(),
                            revision);
        });
    }

    /// Keeps what is about to be overwritten.
    static void keep(Session session, String dossier, long revision, String document) throws SQLException {
        session.update(
                // not by ON CONFLICT: that would use up a number, and a number that is not there is one taken away
                "INSERT INTO dossier_revision (dossier, revision, sha256, document) SELECT ?1, ?2, ?3, ?4 WHERE NOT"
                    + " EXISTS (SELECT 1 FROM dossier_revision WHERE dossier = ?1 AND revision = ?2 AND sha256 = ?3)",
                dossier,
                revision,
                Sha256.of(document).hex(),
                deflated(document));
    }

    /// Lets the contents go; the hashes stay.
    static int erase(Session session, String dossier, Instant at) throws SQLException {
        return session.update(
                "UPDATE dossier_revision SET document = NULL, erased_at = ? WHERE dossier = ? AND document IS NOT NULL",
                at.toEpochMilli(),
                dossier);
    }

    static byte[] deflated(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// The text again; fails with `DAMAGED_DATABASE` when it is none.
    static String inflated(byte[] deflated) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StoreException(StoreProblem.DAMAGED_DATABASE, e);
        }
    }
}
