package nl.cyberwerkbank.store;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// The rows that name the offers of each dossier.
final class OfferTable {
    private OfferTable() {}

    /// Writes those of one dossier anew.
    static void derive(Session session, long key, String json) throws SQLException {
        session.update("DELETE FROM dossier_offer WHERE dossier = ?", key);
        session.update(
                "INSERT OR IGNORE INTO dossier_offer (dossier, number, content_hash)"
                        + " SELECT ?, upper(json_extract(value, '$.content.number')),"
                        + " json_extract(value, '$.contentHash') FROM json_each(?, '$.offers')"
                        + " WHERE json_extract(value, '$.content.number') IS NOT NULL"
                        + " AND json_extract(value, '$.contentHash') IS NOT NULL",
                key,
                json);
    }

    /// The dossiers with an offer of this number or this hash, each once, in the order in which they came.
    static List<UUID> dossiers(Session session, String number, String contentHash) throws SQLException {
        return session.list(
                "SELECT id FROM dossier WHERE key IN (SELECT dossier FROM dossier_offer WHERE number = upper(?) UNION"
                        + " SELECT dossier FROM dossier_offer WHERE content_hash = ?) ORDER BY key",
                row -> UUID.fromString(row.getString(1)),
                number,
                contentHash);
    }
}
