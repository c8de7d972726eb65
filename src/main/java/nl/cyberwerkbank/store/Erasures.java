package nl.cyberwerkbank.store;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.retention.MustKeep;
import nl.cyberwerkbank.dossier.retention.Retention;
import nl.cyberwerkbank.product.RetentionTerms;
import nl.cyberwerkbank.store.backup.CareRules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Lets the contents of dossiers go: document, index, search, earlier states, frozen documents, versions that were
/// sent, and the files that nothing else names. The journal keeps its hashes, so that its chain still holds.
public final class Erasures {
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
                                OwnFiles.of(session, id).files(),
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
                    OwnFiles files = OwnFiles.of(session, id);
                    workspace.dossiers().remove(session, plan.dossier(), plan.revision(), note);
                    session.update(
                            "UPDATE frozen_moment SET document = NULL, erased_at = ? WHERE dossier = ? AND document IS"
                                    + " NOT NULL",
                            note.at().toEpochMilli(),
                            id);
                    files.remove(session);
                    session.update(
                            "INSERT INTO erasure (dossier, number, erased_at, why, kept, kept_until)"
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
        return erased;
    }

    /// Lets go of what is left after an erasure: files that nothing names any more, the places on the disk where it
    /// stood, and the copies that are always kept, the known-good one and the newest back-up, which are made anew.
    /// Takes as long as a back-up; what a power cut interrupts is made up for by the next opening.
    ///
    /// @throws StoreException `ERASURE_UNFINISHED` when another window that reads keeps the old pages
    public void finish(CareRules rules, Clock clock) {
        workspace.blobs().removeLoose();
        boolean overwritten = workspace.backups().emptyLog();
        if (workspace.backups().arePossible()) {
            workspace.backups().renew(rules, clock.instant(), clock.getZone());
        }
        if (!overwritten) {
            throw new StoreException(StoreProblem.ERASURE_UNFINISHED);
        }
    }

    /// Words of what was removed stay in a full-text index until its parts are merged into one.
    private static void forgetWords(Session session) throws SQLException {
        session.script("INSERT INTO dossier_text (dossier_text) VALUES ('optimize')");
        session.script("INSERT INTO dossier_part_text (dossier_part_text) VALUES ('optimize')");
    }

    /// Every dossier that was erased here, the last first.
    public List<Erased> list() {
        return workspace
                .database()
                .read(session ->
                        session.list(
                                "SELECT dossier, number, erased_at, why, kept, kept_until FROM erasure"
                                        + " ORDER BY erased_at DESC, dossier",
                                Erasures::erased));
    }

    /// What the law makes one keep of an erased dossier, as JSON: one record for each time that it was erased.
    public List<String> kept(UUID dossier) {
        return workspace
                .database()
                .read(session ->
                        session.list(
                                "SELECT kept FROM erasure WHERE dossier = ? AND kept IS NOT NULL ORDER BY key",
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
                                    "UPDATE erasure SET kept = NULL, kept_until = NULL WHERE dossier = ? AND"
                                            + " erased_at = ?",
                                    erased.dossier().toString(),
                                    erased.at().toEpochMilli()));
        });
        workspace.backups().emptyLog(); // what another window keeps is figures of the books, and goes when it closes
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
