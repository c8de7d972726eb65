package nl.cyberwerkbank.store;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.retention.MustKeep;
import nl.cyberwerkbank.dossier.retention.Retention;
import nl.cyberwerkbank.product.RetentionTerms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Lets the contents of dossiers go: document, index, search, earlier states, frozen documents, versions that were
/// sent, and the files that nothing else names. The journal keeps its hashes, so that its chain still holds.
public final class Erasures {
    /// Everything that may name a file by its hash, but the dossier itself.
    private static final List<String> OTHERS =
            List.of(
                    "SELECT count(*) FROM dossier WHERE id <> ?1 AND instr(document, ?2)",
                    "SELECT count(*) FROM frozen_moment WHERE dossier <> ?1 AND instr(document, ?2)",
                    "SELECT count(*) FROM setting WHERE ?1 = ?1 AND instr(value, ?2)");

    private final Workspace workspace;
    private final RetentionTerms terms;

    /// @param terms how long what is kept
    public Erasures(Workspace workspace, RetentionTerms terms) {
        this.workspace = workspace;
        this.terms = terms;
    }

    /// What erasing a dossier would do; empty when there is no such dossier.
    ///
    /// @throws nl.cyberwerkbank.dossier.DossierFormatException when a newer program saved it
    public Optional<ErasurePlan> plan(UUID id, LocalDate today) {
        return workspace.dossiers().load(id).map(stored -> plan(stored, DossierJson.read(stored.json()), today));
    }

    private ErasurePlan plan(StoredDossier stored, Dossier dossier, LocalDate today) {
        Retention retention = retention(stored.index(), dossier);
        Optional<MustKeep> stays = retention.endedOn().flatMap(ended -> MustKeep.of(dossier, terms, ended, today));
        String id = stored.id().toString();
        return workspace
                .database()
                .read(session ->
                        new ErasurePlan(
                                stored.id(),
                                dossier.number(),
                                dossier.client().legalName(),
                                stored.revision(),
                                retention,
                                Retention.isRunning(dossier),
                                session.number(
                                        "SELECT count(*) FROM dossier_revision WHERE dossier = ? AND document IS NOT"
                                                + " NULL",
                                        id),
                                session.number(
                                        "SELECT count(*) FROM frozen_moment WHERE dossier = ? AND document IS NOT NULL",
                                        id),
                                ownFiles(session, id),
                                stays,
                                today.plusDays(terms.backupDays().value())));
    }

    /// How long a dossier may be kept.
    public Retention retention(DossierIndex index, Dossier dossier) {
        return Retention.of(dossier, terms, LocalDate.ofInstant(index.updatedAt(), ZoneOffset.UTC));
    }

    /// Erases what the plan says, all of it or nothing, and writes over the places where it stood.
    ///
    /// @param note its reason is `clientRequest` or `retention`
    /// @throws StoreException `CONFLICT` when the dossier was saved since the plan was made
    /// @throws IllegalStateException when something of it still runs, or the user may not
    public Erased erase(ErasurePlan plan, JournalNote note) {
        if (plan.running() || !workspace.may(Right.ERASE)) {
            throw new IllegalStateException("nothing may be erased");
        }
        String id = plan.dossier().toString();
        Erased erased =
                new Erased(plan.dossier(), plan.number(), note.at(), note.why(), plan.stays().map(MustKeep::until));
        workspace
                .database()
                .write(session -> {
                    List<Sha256> files = ownFiles(session, id);
                    workspace.dossiers().remove(session, plan.dossier(), plan.revision(), note);
                    session.update(
                            "UPDATE frozen_moment SET document = NULL, erased_at = ? WHERE dossier = ? AND document IS"
                                    + " NOT NULL",
                            note.at().toEpochMilli(),
                            id);
                    for (Sha256 file : files) {
                        session.update("DELETE FROM blob WHERE sha256 = ?", file.hex());
                    }
                    session.update(
                            "INSERT OR REPLACE INTO erased_dossier (dossier, number, erased_at, why, kept, kept_until)"
                                    + " VALUES (?, ?, ?, ?, ?, ?)",
                            id,
                            plan.number(),
                            note.at().toEpochMilli(),
                            note.why(),
                            plan.stays().map(stays -> DossierJson.write(stays.record())),
                            plan.stays().map(stays -> stays.until().toString()));
                    forgetWords(session);
                    return erased;
                });
        overwrite();
        return erased;
    }

    /// Words of what was removed stay in a full-text index until its parts are merged into one.
    private static void forgetWords(Session session) throws SQLException {
        session.script("INSERT INTO dossier_text (dossier_text) VALUES ('optimize')");
        session.script("INSERT INTO dossier_part_text (dossier_part_text) VALUES ('optimize')");
    }

    /// The write-ahead log still has pages as they were; emptied into the database, whose freed pages are overwritten.
    private void overwrite() {
        workspace.database().outside(session -> session.pragma("wal_checkpoint(TRUNCATE)"));
    }

    /// The files that this dossier names now, named once, or froze, and nothing else does.
    private static List<Sha256> ownFiles(Session session, String id) throws SQLException {
        List<String> documents = new ArrayList<>();
        documents.addAll(session.list("SELECT document FROM dossier WHERE id = ?", row -> row.getString(1), id));
        documents.addAll(
                session.list(
                        "SELECT document FROM dossier_revision WHERE dossier = ? AND document IS NOT NULL",
                        row -> Revisions.inflated(row.getBytes(1)),
                        id));
        documents.addAll(
                session.list(
                        "SELECT document FROM frozen_moment WHERE dossier = ? AND document IS NOT NULL",
                        row -> row.getString(1),
                        id));
        documents.addAll(
                session.list("SELECT document FROM exchanged_version WHERE dossier = ?", row -> row.getString(1), id));
        List<Sha256> own = new ArrayList<>();
        for (Sha256 file : documents.stream().flatMap(json -> NamedFiles.in(json).stream()).distinct().toList()) {
            if (session.number("SELECT count(*) FROM blob WHERE sha256 = ?", file.hex()) > 0
                    && !isNamedElsewhere(session, id, file)) {
                own.add(file);
            }
        }
        return own;
    }

    private static boolean isNamedElsewhere(Session session, String id, Sha256 file) throws SQLException {
        for (String others : OTHERS) {
            if (session.number(others, id, file.hex()) > 0) {
                return true;
            }
        }
        return false;
    }

    /// Every dossier that was erased here, the last first.
    public List<Erased> list() {
        return workspace
                .database()
                .read(session ->
                        session.list(
                                "SELECT dossier, number, erased_at, why, kept, kept_until FROM erased_dossier"
                                        + " ORDER BY erased_at DESC, dossier",
                                Erasures::erased));
    }

    /// What the law makes one keep of an erased dossier, as JSON.
    public Optional<String> kept(UUID dossier) {
        return workspace
                .database()
                .read(session ->
                        session.first(
                                "SELECT kept FROM erased_dossier WHERE dossier = ? AND kept IS NOT NULL",
                                row -> row.getString(1),
                                dossier.toString()));
    }

    /// Lets go of a record that the law wanted, after its time.
    ///
    /// @throws IllegalStateException when its time is not over, or the user may not
    public void release(Erased erased, JournalNote note, LocalDate today) {
        if (erased.keptUntil().filter(until -> !until.isAfter(today)).isEmpty() || !workspace.may(Right.ERASE)) {
            throw new IllegalStateException("the record has to stay");
        }
        workspace.together(() -> {
            workspace.journal().append(note, Optional.of(erased.dossier()), Optional.empty(), Optional.empty());
            return workspace
                    .database()
                    .write(session ->
                            session.update(
                                    "UPDATE erased_dossier SET kept = NULL, kept_until = NULL WHERE dossier = ?",
                                    erased.dossier().toString()));
        });
        overwrite();
    }

    private static Erased erased(ResultSet row) throws SQLException {
        return new Erased(
                UUID.fromString(row.getString("dossier")),
                row.getString("number"),
                Instant.ofEpochMilli(row.getLong("erased_at")),
                row.getString("why"),
                Optional.ofNullable(row.getString("kept_until")).map(LocalDate::parse));
    }
}
