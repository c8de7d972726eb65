package nl.cyberwerkbank.store;

import nl.cyberwerkbank.store.Verification.Fault;
import nl.cyberwerkbank.store.Verification.Kind;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Compares what is kept for good, earlier states, frozen documents and files, with its hashes and with the journal:
/// nothing changed, nothing gone, nothing emptied without a removal in the journal.
///
/// @param faults told of each thing that does not hold
record KeptCheck(Session session, Consumer<Fault> faults) {
    /// The journal's row of the removal at which contents went: without content, of the same moment.
    private static final String REMOVAL =
            "(SELECT min(row) FROM journal x WHERE x.dossier = %1$s.dossier AND x.revision IS NOT NULL"
                    + " AND x.content IS NULL AND x.at = %1$s.erased_at)";

    /// Looks at the earlier states.
    ///
    /// @return how many were compared with their hash
    int revisions() throws SQLException {
        var count = new AtomicInteger();
        session.each(
                "SELECT r.dossier, r.revision, r.sha256, r.document, (SELECT max(j.row) FROM journal j WHERE"
                        + " j.dossier = r.dossier AND j.revision = r.revision AND j.content = r.sha256) AS row, "
                        + REMOVAL.formatted("r")
                        + " AS removal FROM dossier_revision r ORDER BY r.key",
                row -> {
                    if (row.getBytes("document") == null) {
                        requireRemoval(row, Kind.REVISION_EMPTIED, row.getString("revision"));
                    } else {
                        count.incrementAndGet();
                        if (row.getString("row") == null || !fits(row)) {
                            add(
                                    Kind.REVISION_CHANGED,
                                    row.getString("dossier"),
                                    journalRow(row.getString("dossier"), row.getLong("revision")),
                                    row.getString("revision"));
                        }
                    }
                });
        missingRevisions();
        return count.get();
    }

    /// A number that was given out and is not there any more. The journal has many saves that were never to be kept, so
    /// it is the neighbours that tell where the hole is.
    private void missingRevisions() throws SQLException {
        session.each(
                "SELECT n.before + 1 AS first, n.key - 1 AS last, n.dossier, n.revision, (SELECT max(j.row) FROM"
                    + " journal j WHERE j.dossier = n.dossier AND j.revision = n.revision) AS row FROM (SELECT key,"
                    + " dossier, revision, lag(key, 1, 0) OVER (ORDER BY key) AS before FROM dossier_revision UNION ALL"
                    + " SELECT seq + 1, NULL, NULL, coalesce((SELECT max(key) FROM dossier_revision), 0) FROM"
                    + " sqlite_sequence WHERE name = 'dossier_revision') n WHERE n.key > n.before + 1",
                row -> {
                    long first = row.getLong("first");
                    long last = row.getLong("last");
                    String numbers = first == last ? String.valueOf(first) : first + "–" + last;
                    add(Kind.REVISION_MISSING, numbers, number(row, "row"), "");
                });
    }

    /// Looks at the frozen documents.
    ///
    /// @return how many were compared with their hash
    int moments() throws SQLException {
        var count = new AtomicInteger();
        session.each(
                "SELECT m.key, m.dossier, m.kind, m.sha256, m.document, (SELECT min(row) FROM journal j WHERE"
                        + " j.dossier = m.dossier AND j.kind = m.kind AND j.content = m.sha256) AS row,"
                        + " (SELECT min(row) FROM journal j WHERE j.dossier = m.dossier AND j.kind = m.kind"
                        + " AND j.at = m.frozen_at) AS near, "
                        + REMOVAL.formatted("m")
                        + " AS removal FROM frozen_moment m ORDER BY m.key",
                row -> {
                    String json = row.getString("document");
                    if (json == null) {
                        requireRemoval(row, Kind.MOMENT_EMPTIED, row.getString("kind"));
                    } else {
                        count.incrementAndGet();
                    }
                    boolean fits = json == null || Sha256.of(json).hex().equals(row.getString("sha256"));
                    if (!fits || row.getString("row") == null) {
                        add(
                                Kind.MOMENT_CHANGED,
                                row.getString("dossier"),
                                number(row, "row").or(() -> number(row, "near")),
                                row.getString("kind"));
                    }
                });
        missingMoments();
        return count.get();
    }

    private void missingMoments() throws SQLException {
        var named = new AtomicInteger();
        session.each(
                "SELECT j.row, j.dossier, j.kind FROM journal j WHERE j.dossier IS NOT NULL AND j.revision IS NULL"
                        + " AND j.content IS NOT NULL AND j.kind <> 'dossierSent' AND NOT EXISTS (SELECT 1 FROM"
                        + " frozen_moment m WHERE m.dossier = j.dossier AND m.kind = j.kind"
                        + " AND (m.sha256 = j.content OR m.frozen_at = j.at)) ORDER BY j.row",
                row -> {
                    named.incrementAndGet();
                    add(Kind.MOMENT_MISSING, row.getString("dossier"), number(row, "row"), row.getString("kind"));
                });
        long given =
                session.first("SELECT seq FROM sqlite_sequence WHERE name = 'frozen_moment'", row -> row.getLong(1))
                        .orElse(0L);
        long gone = given - session.number("SELECT count(*) FROM frozen_moment") - named.get();
        if (gone > 0) {
            add(Kind.MOMENT_MISSING, "–", Optional.empty(), String.valueOf(gone));
        }
    }

    /// Looks at the attached files.
    ///
    /// @return how many were compared with their hash
    int files() throws SQLException {
        var count = new AtomicInteger();
        session.each(
                "SELECT sha256, contents FROM blob",
                row -> {
                    count.incrementAndGet();
                    if (!Sha256.of(row.getBytes("contents")).hex().equals(row.getString("sha256"))) {
                        add(Kind.FILE_CHANGED, row.getString("sha256"), Optional.empty(), "");
                    }
                });
        missingPapers();
        return count.get();
    }

    /// Papers that were printed and kept, and that are not there any more.
    private void missingPapers() throws SQLException {
        for (Map.Entry<String, String> paper : OwnFiles.papers(session)) {
            for (Sha256 file : NamedFiles.in(paper.getValue())) {
                if (session.number("SELECT count(*) FROM blob WHERE sha256 = ?", file.hex()) == 0) {
                    add(Kind.FILE_MISSING, paper.getKey(), Optional.empty(), file.hex());
                }
            }
        }
    }

    private void requireRemoval(ResultSet row, Kind kind, String detail) throws SQLException {
        if (row.getString("removal") == null) {
            add(kind, row.getString("dossier"), number(row, "row"), detail);
        }
    }

    private Optional<Long> journalRow(String dossier, long revision) throws SQLException {
        return session.first(
                "SELECT row FROM journal WHERE dossier = ? AND revision = ? AND content IS NOT NULL ORDER BY row DESC",
                found -> found.getLong(1),
                dossier,
                revision);
    }

    private static boolean fits(ResultSet row) throws SQLException {
        try {
            return Sha256.of(Revisions.inflated(row.getBytes("document"))).hex().equals(row.getString("sha256"));
        } catch (StoreException _) {
            return false;
        }
    }

    private static Optional<Long> number(ResultSet row, String column) {
        try {
            return Optional.ofNullable(row.getString(column)).map(Long::valueOf);
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    private void add(Kind kind, String where, Optional<Long> row, String detail) {
        faults.accept(new Fault(kind, where, row, detail));
    }
}
