package nl.cyberwerkbank.store;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.regex.Pattern;

/// Which files a document names: everything in it that reads as the hash of one.
final class NamedFiles {
    private static final Pattern HASH = Pattern.compile("\"([0-9a-f]{64})\"");

    private static final List<String> PLAIN =
            List.of(
                    "SELECT document FROM dossier",
                    "SELECT document FROM frozen_moment WHERE document IS NOT NULL",
                    "SELECT document FROM exchanged_version",
                    "SELECT value FROM setting");

    private NamedFiles() {}

    static SequencedSet<Sha256> in(String json) {
        var named = new LinkedHashSet<Sha256>();
        HASH.matcher(json).results().forEach(found -> named.add(new Sha256(found.group(1))));
        return named;
    }

    /// The files that nothing in the workspace names any more, such as one that was attached and taken away again.
    static SequencedSet<Sha256> loose(Session session) throws SQLException {
        var loose =
                new LinkedHashSet<>(
                        session.list("SELECT sha256 FROM blob ORDER BY rowid", row -> new Sha256(row.getString(1))));
        if (!loose.isEmpty()) {
            for (String plain : PLAIN) {
                session.each(plain, row -> loose.removeAll(in(row.getString(1))));
            }
            session.each(
                    "SELECT document FROM dossier_revision WHERE document IS NOT NULL",
                    row -> loose.removeAll(in(Revisions.inflated(row.getBytes(1)))));
        }
        return loose;
    }
}
