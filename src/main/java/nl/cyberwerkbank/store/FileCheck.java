package nl.cyberwerkbank.store;

import java.sql.SQLException;
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

    /// Every page, but not every index against its table.
    static void quick(Database database) {
        database.read(session -> {
            require(session.pragma("quick_check(1)"));
            return 0;
        });
    }

    /// Every page, every index against its table, every reference.
    static void full(Database database) {
        database.aside(session -> {
            full(session);
            return 0;
        });
    }

    private static void full(Session session) throws SQLException {
        require(session.pragma("integrity_check(1)"));
        if (session.first("PRAGMA foreign_key_check", row -> row.getString(1)).isPresent()) {
            throw new StoreException(StoreProblem.DAMAGED_DATABASE);
        }
    }

    /// The same and the journal's chain; what was found, if anything.
    static Optional<StoreProblem> fault(Database database) {
        try {
            return database.aside(session -> {
                full(session);
                boolean intact = Journal.verify(session) instanceof ChainState.Intact;
                return intact ? Optional.empty() : Optional.of(StoreProblem.DAMAGED_DATABASE);
            });
        } catch (StoreException e) {
            return Optional.of(e.problem());
        }
    }

    private static void require(Optional<String> answer) {
        if (!answer.equals(Optional.of("ok"))) {
            throw new StoreException(StoreProblem.DAMAGED_DATABASE);
        }
    }
}
