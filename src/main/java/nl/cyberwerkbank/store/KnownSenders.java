package nl.cyberwerkbank.store;

import java.time.Instant;
import java.util.Optional;

/// The offices whose fingerprint someone here compared.
final class KnownSenders {
    private final Database database;

    KnownSenders(Database database) {
        this.database = database;
    }

    Sender of(String fingerprint, String name, Optional<String> own) {
        return new Sender(fingerprint, name, standing(fingerprint, name, own));
    }

    private Sender.Standing standing(String fingerprint, String name, Optional<String> own) {
        if (own.filter(fingerprint::equals).isPresent()) {
            return Sender.Standing.SELF;
        }
        if (count("SELECT count(*) FROM known_sender WHERE fingerprint = ?", fingerprint) > 0) {
            return Sender.Standing.KNOWN;
        }
        return count("SELECT count(*) FROM known_sender WHERE name = ?", name) > 0
                ? Sender.Standing.OTHER_KEY
                : Sender.Standing.UNKNOWN;
    }

    private long count(String sql, String value) {
        return database.read(session -> session.number(sql, value));
    }

    void remember(Sender sender, String by, Instant at) {
        database.write(session ->
                session.update(
                        "INSERT INTO known_sender (fingerprint, name, trusted_by, trusted_at) VALUES (?, ?, ?, ?)"
                                + " ON CONFLICT (fingerprint) DO UPDATE SET name = excluded.name",
                        sender.fingerprint(),
                        sender.name(),
                        by,
                        at.toEpochMilli()));
    }
}
