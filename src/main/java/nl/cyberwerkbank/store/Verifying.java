package nl.cyberwerkbank.store;

import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierFormatException;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.Preferences;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.product.RetentionTerms;
import nl.cyberwerkbank.store.Verification.Fault;
import nl.cyberwerkbank.store.Verification.Kind;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks at everything in a workspace: pages, the journal's chain, every hash against its contents and against the
/// journal, and what lists and search have of each dossier against what its document says. It changes nothing.
public final class Verifying {
    /// The journal's last row on each dossier that names a revision: a save, or with no content a removal.
    private static final String LAST_ROWS =
            "SELECT dossier, max(row) AS row, revision, content FROM journal WHERE dossier IS NOT NULL AND revision IS"
                    + " NOT NULL GROUP BY dossier";

    private final Workspace workspace;
    private final ProductCatalog catalog;
    private final Preferences preferences;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, LastRow> lastRows = new HashMap<>();
    private int dossiers;
    private int offers;
    private int outdated;

    private record LastRow(long row, long revision, Optional<String> content) {}

    private Verifying(Workspace workspace, ProductCatalog catalog) {
        this.workspace = workspace;
        this.catalog = catalog;
        this.preferences = Filing.preferences(workspace.settings());
    }

    /// Looks. Takes long where there are many dossiers.
    ///
    /// @throws StoreException `DAMAGED_DATABASE` when not even the pages hold
    public static Verification of(Workspace workspace, ProductCatalog catalog) {
        return new Verifying(workspace, catalog).look();
    }

    private Verification look() {
        workspace.checkFile();
        ChainState chain = workspace.journal().verify();
        return workspace
                .database()
                .read(session -> {
                    long rows = 0;
                    Sha256 head = Sha256.NOTHING;
                    switch (chain) {
                        case ChainState.Intact(long all, Sha256 last) -> {
                            rows = all;
                            head = last;
                        }
                        case ChainState.Broken broken -> journalFault(session, broken);
                    }
                    session.each(LAST_ROWS, this::know);
                    session.each(
                            "SELECT d.key, d.id, d.revision, d.document, t.number AS t_number, t.client_name AS"
                                + " t_client, t.kvk_number AS t_kvk, t.place AS t_place, t.free_text, i.client_order, "
                                    + DossierTable.INDEX_COLUMNS
                                    + " FROM dossier d LEFT JOIN dossier_index i ON i.key = d.key"
                                    + " LEFT JOIN dossier_text t ON t.rowid = d.key",
                            row -> dossier(session, row));
                    lastRows.forEach(this::missing);
                    int revisions = revisions(session);
                    int moments = moments(session);
                    int files = files(session);
                    return new Verification(
                            rows, head, dossiers, offers, revisions, moments, files, outdated, faults, erased(session));
                });
    }

    private void add(Kind kind, String where, Optional<Long> row, String detail) {
        faults.add(new Fault(kind, where, row, detail));
    }

    private void journalFault(Session session, ChainState.Broken broken) throws SQLException {
        String what =
                session.first("SELECT kind FROM journal WHERE row = ?", row -> row.getString(1), broken.row())
                        .orElse("");
        Kind kind =
                switch (broken.fault()) {
                    case MISSING -> Kind.JOURNAL_MISSING;
                    case UNCHAINED -> Kind.JOURNAL_UNCHAINED;
                    case CHANGED -> Kind.JOURNAL_CHANGED;
                };
        add(kind, String.valueOf(broken.row()), Optional.of(broken.row()), what);
    }

    private void know(ResultSet row) throws SQLException {
        lastRows.put(
                row.getString("dossier"),
                new LastRow(
                        row.getLong("row"), row.getLong("revision"), Optional.ofNullable(row.getString("content"))));
    }

    private void missing(String dossier, LastRow last) {
        if (last.content().isPresent()) {
            add(Kind.DOSSIER_MISSING, dossier, Optional.of(last.row()), "");
        }
    }

    private void dossier(Session session, ResultSet row) throws SQLException {
        dossiers++;
        String id = row.getString("id");
        String json = row.getString("document");
        Optional<LastRow> last = Optional.ofNullable(lastRows.remove(id));
        String number = Optional.ofNullable(row.getString("number")).orElse(id);
        long revision = row.getLong("revision");
        boolean same = last.filter(known -> known.revision() == revision).isPresent();
        if (!same || last.flatMap(LastRow::content).filter(Sha256.of(json).hex()::equals).isEmpty()) {
            add(Kind.DOSSIER_CHANGED, number, last.map(LastRow::row), "");
        }
        contents(session, row, number, json);
    }

    private void contents(Session session, ResultSet row, String number, String json) throws SQLException {
        Dossier dossier;
        try {
            dossier = DossierJson.read(json);
        } catch (DossierFormatException unreadable) {
            add(Kind.DOSSIER_UNREADABLE, number, Optional.empty(), "");
            return;
        }
        offers += dossier.offers().size();
        dossier.offers().stream()
                .filter(offer -> !DossierJson.isUnchanged(offer))
                .forEach(offer -> add(Kind.OFFER_CHANGED, number, Optional.empty(), offer.content().number()));
        index(session, row, dossier);
    }

    private void index(Session session, ResultSet row, Dossier dossier) throws SQLException {
        if (row.getString("client_order") == null) {
            add(Kind.INDEX_DIFFERS, dossier.number(), Optional.empty(), "dossier_index");
            return;
        }
        DossierIndex stands = DossierTable.index(row);
        Findable derived =
                Filing.findable(Assessment.of(dossier, preferences.offeringFor(dossier, catalog)), stands.updatedAt());
        var check = new IndexCheck(stands, derived);
        check.columns(row).forEach(column -> add(Kind.INDEX_DIFFERS, dossier.number(), Optional.empty(), column));
        check.parts(session, row.getLong("key"))
                .forEach(column -> add(Kind.INDEX_DIFFERS, dossier.number(), Optional.empty(), column));
        if (check.isOutdated()) {
            outdated++;
        }
    }

    private int revisions(Session session) throws SQLException {
        var count = new int[1];
        session.each(
                "SELECT r.dossier, r.revision, r.sha256, r.document, j.row AS row FROM dossier_revision r"
                        + " LEFT JOIN journal j ON j.dossier = r.dossier AND j.revision = r.revision"
                        + " AND j.content = r.sha256 WHERE r.document IS NOT NULL",
                row -> {
                    count[0]++;
                    if (row.getString("row") == null || !fits(row)) {
                        add(
                                Kind.REVISION_CHANGED,
                                row.getString("dossier"),
                                journalRow(session, row.getString("dossier"), row.getLong("revision")),
                                String.valueOf(row.getLong("revision")));
                    }
                });
        return count[0];
    }

    private static boolean fits(ResultSet row) throws SQLException {
        try {
            return Sha256.of(Revisions.inflated(row.getBytes("document"))).hex().equals(row.getString("sha256"));
        } catch (StoreException _) {
            return false;
        }
    }

    private static Optional<Long> journalRow(Session session, String dossier, long revision) throws SQLException {
        return session.first(
                "SELECT row FROM journal WHERE dossier = ? AND revision = ? AND content IS NOT NULL ORDER BY row DESC",
                found -> found.getLong(1),
                dossier,
                revision);
    }

    private int moments(Session session) throws SQLException {
        var count = new int[1];
        session.each(
                "SELECT m.key, m.dossier, m.kind, m.sha256, m.document, (SELECT min(row) FROM journal j WHERE"
                        + " j.dossier = m.dossier AND j.kind = m.kind AND j.content = m.sha256) AS row,"
                        + " (SELECT min(row) FROM journal j WHERE j.dossier = m.dossier AND j.kind = m.kind"
                        + " AND j.at = m.frozen_at) AS near FROM frozen_moment m ORDER BY m.key",
                row -> {
                    String json = row.getString("document");
                    boolean fits = json == null || Sha256.of(json).hex().equals(row.getString("sha256"));
                    if (json != null) {
                        count[0]++;
                    }
                    if (!fits || row.getString("row") == null) {
                        String known = row.getString("row") == null ? row.getString("near") : row.getString("row");
                        add(
                                Kind.MOMENT_CHANGED,
                                row.getString("dossier"),
                                Optional.ofNullable(known).map(Long::valueOf),
                                row.getString("kind"));
                    }
                });
        long given =
                session.first("SELECT seq FROM sqlite_sequence WHERE name = 'frozen_moment'", row -> row.getLong(1))
                        .orElse(0L);
        long kept = session.number("SELECT count(*) FROM frozen_moment");
        if (kept < given) {
            add(Kind.MOMENT_MISSING, String.valueOf(given - kept), Optional.empty(), "");
        }
        return count[0];
    }

    private int files(Session session) throws SQLException {
        var count = new int[1];
        session.each(
                "SELECT sha256, contents FROM blob",
                row -> {
                    count[0]++;
                    if (!Sha256.of(row.getBytes("contents")).hex().equals(row.getString("sha256"))) {
                        add(Kind.FILE_CHANGED, row.getString("sha256"), Optional.empty(), "");
                    }
                });
        return count[0];
    }

    private List<Verification.Gone> erased(Session session) throws SQLException {
        List<Verification.Gone> gone = new ArrayList<>();
        for (Erased each : new Erasures(workspace, RetentionTerms.shipped()).list()) {
            gone.add(
                    new Verification.Gone(
                            each,
                            session.number(
                                    "SELECT count(*) FROM journal WHERE dossier = ?", each.dossier().toString())));
        }
        return gone;
    }
}
