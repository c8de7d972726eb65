package nl.cyberwerkbank.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The files that belong to one dossier and to nothing else: those that it names now, named once or froze, and the
/// papers that were printed from it and kept.
///
/// @param papers the settings that name a printed paper
/// @param files by hash, the papers among them
record OwnFiles(List<String> papers, List<Sha256> files) {
    /// Everything else that may name a file by its hash; earlier states are deflated and looked through one by one.
    private static final List<String> OTHERS =
            List.of(
                    "SELECT count(*) FROM dossier WHERE id <> ?1 AND instr(document, ?2)",
                    "SELECT count(*) FROM frozen_moment WHERE dossier <> ?1 AND instr(document, ?2)",
                    "SELECT count(*) FROM exchanged_version WHERE dossier <> ?1 AND instr(document, ?2)");

    OwnFiles {
        papers = List.copyOf(papers);
        files = List.copyOf(files);
    }

    static OwnFiles of(Session session, String id) throws SQLException {
        List<String> documents = documents(session, id);
        Map<String, Sha256> papers = papers(session, documents);
        Set<Sha256> own = new LinkedHashSet<>(papers.values());
        documents.forEach(json -> own.addAll(NamedFiles.in(json)));
        List<Sha256> kept = new ArrayList<>();
        for (Sha256 file : own) {
            if (session.number("SELECT count(*) FROM blob WHERE sha256 = ?", file.hex()) > 0
                    && !isNamedElsewhere(session, id, papers.keySet(), file)) {
                kept.add(file);
            }
        }
        kept.removeAll(namedEarlierElsewhere(session, id, kept));
        return new OwnFiles(List.copyOf(papers.keySet()), kept);
    }

    /// All that was ever written of a dossier.
    static List<String> documents(Session session, String id) throws SQLException {
        List<String> documents =
                new ArrayList<>(session.list("SELECT document FROM dossier WHERE id = ?", row -> row.getString(1), id));
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
        return documents;
    }

    /// Printed papers, by the setting that names each: `offer.paper.<hash>`, `loss.paper.<id>.…`. What stands third is
    /// in the document that was printed.
    static Map<String, Sha256> papers(Session session, List<String> documents) throws SQLException {
        Map<String, Sha256> papers = new LinkedHashMap<>();
        for (Map.Entry<String, String> each : papers(session)) {
            String quoted = '"' + each.getKey().split("\\.", -1)[2] + '"';
            if (documents.stream().anyMatch(json -> json.contains(quoted))) {
                NamedFiles.in(each.getValue()).forEach(hash -> papers.put(each.getKey(), hash));
            }
        }
        return papers;
    }

    /// All printed papers that are kept, each with the setting that names it and its value.
    static List<Map.Entry<String, String>> papers(Session session) throws SQLException {
        return session.list(
                "SELECT name, value FROM setting WHERE name GLOB '*.paper.*' ORDER BY name",
                row -> Map.entry(row.getString(1), row.getString(2)));
    }

    private static boolean isNamedElsewhere(Session session, String id, Set<String> papers, Sha256 file)
            throws SQLException {
        for (String others : OTHERS) {
            if (session.number(others, id, file.hex()) > 0) {
                return true;
            }
        }
        return session
                .list("SELECT name FROM setting WHERE instr(value, ?)", row -> row.getString(1), file.hex())
                .stream()
                .anyMatch(name -> !papers.contains(name));
    }

    private static Set<Sha256> namedEarlierElsewhere(Session session, String id, List<Sha256> files)
            throws SQLException {
        Set<Sha256> named = new LinkedHashSet<>();
        if (!files.isEmpty()) {
            session.each(
                    "SELECT dossier, document FROM dossier_revision WHERE document IS NOT NULL",
                    row -> {
                        if (!row.getString(1).equals(id)) {
                            named.addAll(NamedFiles.in(Revisions.inflated(row.getBytes(2))));
                        }
                    });
            named.retainAll(files);
        }
        return named;
    }

    /// Lets them go, within a transaction.
    void remove(Session session) throws SQLException {
        for (String paper : papers) {
            session.update("DELETE FROM setting WHERE name = ?", paper);
        }
        for (Sha256 file : files) {
            session.update("DELETE FROM blob WHERE sha256 = ?", file.hex());
        }
    }
}
