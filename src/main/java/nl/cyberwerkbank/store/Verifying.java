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
                    IndexCheck.strays(session).forEach(table -> add(Kind.INDEX_DIFFERS, "–", Optional.empty(), table));
                    var kept = new KeptCheck(session, faults::add);
                    int revisions = kept.revisions();
                    int moments = kept.moments();
                    int files = kept.files();
                    // with something that cannot be read, what it names cannot be told
                    int loose = faults.isEmpty() ? NamedFiles.loose(session).size() : 0;
                    searches();
                    return new Verification(
                            rows,
                            head,
                            new Verification.Counts(dossiers, offers, revisions, moments, files, loose, outdated),
                            faults,
                            erased(session));
                });
    }

    /// SQLite compares a full-text index with its texts by a statement that counts as writing, though it writes
    /// nothing.
    private void searches() {
        if (workspace.access() == Access.READ_ONLY) {
            return;
        }
        for (String table : List.of("dossier_text", "dossier_part_text")) {
            try {
                workspace
                        .database()
                        .write(session -> {
                            session.script("INSERT INTO %1$s (%1$s) VALUES ('integrity-check')".formatted(table));
                            return table;
                        });
            } catch (StoreException e) {
                if (e.problem() != StoreProblem.DAMAGED_DATABASE) {
                    throw e;
                }
                add(Kind.SEARCH_DAMAGED, table, Optional.empty(), "");
            }
        }
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
        contents(session, row, number, json, last.map(LastRow::row));
    }

    private void contents(Session session, ResultSet row, String number, String json, Optional<Long> last)
            throws SQLException {
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
        for (String file : dossier.documents().keySet()) {
            if (session.number("SELECT count(*) FROM blob WHERE sha256 = ?", file) == 0) {
                add(Kind.FILE_MISSING, number, last, file);
            }
        }
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
