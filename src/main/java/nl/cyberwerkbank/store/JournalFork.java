package nl.cyberwerkbank.store;

import java.util.HashMap;
import java.util.Map;

/// Where the journals of two states of one workspace part. They are chained, so rows with the same hash have the same
/// rows before them, and rows with different hashes never agree again.
final class JournalFork {
    private JournalFork() {}

    /// The last row that both journals have; 0 when not even the first is the same.
    static long lastShared(Database one, Database other) {
        long shared = 0;
        long beyond = Math.min(rows(one), rows(other)) + 1;
        while (beyond - shared > 1) {
            long middle = (shared + beyond) >>> 1;
            if (hash(one, middle).equals(hash(other, middle))) {
                shared = middle;
            } else {
                beyond = middle;
            }
        }
        return shared;
    }

    /// How many acts each dossier saw after a row, by its id; dossiers without any are left out.
    static Map<String, Long> touchedAfter(Database database, long row) {
        return database.read(session -> {
            Map<String, Long> touched = new HashMap<>();
            session.each(
                    "SELECT dossier, count(*) FROM journal WHERE row > "
                            + row
                            + " AND dossier IS NOT NULL GROUP BY dossier",
                    found -> touched.put(found.getString(1), found.getLong(2)));
            return touched;
        });
    }

    private static long rows(Database database) {
        return database.read(session ->
                session.first("SELECT coalesce(max(row), 0) FROM journal", found -> found.getLong(1)).orElse(0L));
    }

    /// Empty for a row that is missing.
    private static String hash(Database database, long row) {
        return database.read(session ->
                session.first("SELECT hash FROM journal WHERE row = ?", found -> found.getString(1), row).orElse(""));
    }
}
