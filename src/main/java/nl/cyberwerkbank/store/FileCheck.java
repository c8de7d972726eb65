package nl.cyberwerkbank.store;

import java.util.Optional;

/// Looks whether the database's pages hold: each page's own check value, and the tables' structure.
final class FileCheck {
    /// Up to this size a quick check stays under what a user notices at the start; a larger file is checked in the
    /// background.
    private static final long QUICK_ENOUGH_BYTES = 16L << 20;

    private FileCheck() {}

    /// The check at every opening.
    static void onOpen(Database database) {
        database.read(session -> {
            long bytes = session.number("PRAGMA page_count") * session.number("PRAGMA page_size");
            session.number("SELECT count(*) FROM sqlite_master");
            if (bytes <= QUICK_ENOUGH_BYTES) {
                require(session.pragma("quick_check(1)"));
            }
            return bytes;
        });
    }

    static void full(Database database) {
        database.read(session -> {
            Optional<String> answer = session.pragma("integrity_check(1)");
            require(answer);
            return answer;
        });
    }

    private static void require(Optional<String> answer) {
        if (!answer.equals(Optional.of("ok"))) {
            throw new StoreException(StoreProblem.DAMAGED_DATABASE);
        }
    }
}
