package nl.cyberwerkbank.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What was done in this installation, in one chain that is only added to.
public final class Journal {
    private static final String SELECT =
            "SELECT row, at, who, kind, why, dossier, revision, content, previous_hash, hash FROM journal";

    private final Database database;
    private final String who;

    Journal(Database database, String who) {
        this.database = database;
        this.who = who;
    }

    /// The name under which this window's acts are noted.
    String who() {
        return who;
    }

    /// Notes an act that concerns no dossier, such as a changed setting. Acts on dossiers are noted by what does them.
    public void note(JournalNote note) {
        append(note, Optional.empty(), Optional.empty(), Optional.empty());
    }

    void append(JournalNote note, Optional<UUID> dossier, Optional<Long> revision, Optional<Sha256> content) {
        database.write(session -> {
            // numbered by the sequence, not by the last row: a row cut off at the end leaves a gap for ever
            long row = lastGivenOut(session) + 1;
            Sha256 previous =
                    session.first(SELECT + " ORDER BY row DESC LIMIT 1", Journal::entry)
                            .map(JournalEntry::hash)
                            .orElse(Sha256.NOTHING);
            JournalEntry entry = JournalEntry.chained(row, who, note, dossier, revision, content, previous);
            return session.update(
                    "INSERT INTO journal (row, at, who, kind, why, dossier, revision, content, previous_hash, hash)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    entry.row(),
                    entry.at().toEpochMilli(),
                    entry.who(),
                    entry.kind(),
                    entry.why(),
                    entry.dossier().map(UUID::toString),
                    entry.revision(),
                    entry.content().map(Sha256::hex),
                    entry.previous().hex(),
                    entry.hash().hex());
        });
    }

    /// What was done to one dossier, oldest first.
    public List<JournalEntry> of(UUID dossier) {
        return database.read(session ->
                session.list(SELECT + " WHERE dossier = ? ORDER BY row", Journal::entry, dossier.toString()));
    }

    /// What was done last, newest first.
    public List<JournalEntry> latest(int limit) {
        return database.read(session -> session.list(SELECT + " ORDER BY row DESC LIMIT ?", Journal::entry, limit));
    }

    /// Walks the whole chain and names the first row that does not hold, rows cut off at the end included.
    public ChainState verify() {
        return database.read(Journal::verify);
    }

    static ChainState verify(Session session) throws SQLException {
        Walk walk = new Walk();
        session.each(SELECT + " ORDER BY row", walk::at);
        return walk.ending(lastGivenOut(session));
    }

    private static long lastGivenOut(Session session) throws SQLException {
        return session.first("SELECT seq FROM sqlite_sequence WHERE name = 'journal'", row -> row.getLong(1))
                .orElse(0L);
    }

    static JournalEntry entry(ResultSet row) throws SQLException {
        long revision = row.getLong("revision");
        boolean noRevision = row.wasNull();
        return new JournalEntry(
                row.getLong("row"),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("who"),
                row.getString("kind"),
                row.getString("why"),
                Optional.ofNullable(row.getString("dossier")).map(UUID::fromString),
                noRevision ? Optional.empty() : Optional.of(revision),
                Optional.ofNullable(row.getString("content")).map(Sha256::new),
                new Sha256(row.getString("previous_hash")),
                new Sha256(row.getString("hash")));
    }

    /// A walk along the chain: what it has seen, and the first fault.
    private static final class Walk {
        private long rows;
        private Sha256 head = Sha256.NOTHING;
        private Optional<ChainState.Broken> broken = Optional.empty();

        void at(ResultSet row) throws SQLException {
            if (broken.isPresent()) {
                return;
            }
            long expected = rows + 1;
            long number = row.getLong("row");
            broken = number == expected ? fault(row, number) : missing(expected);
            rows = number;
            head = broken.isPresent() ? head : new Sha256(row.getString("hash"));
        }

        private Optional<ChainState.Broken> fault(ResultSet row, long number) {
            try {
                JournalEntry entry = entry(row);
                if (!entry.previous().equals(head)) {
                    return Optional.of(new ChainState.Broken(number, ChainState.Fault.UNCHAINED));
                }
                return entry.hash().equals(entry.computedHash()) ? Optional.empty() : changed(number);
            } catch (SQLException | RuntimeException e) {
                return changed(number); // not even the form of an entry
            }
        }

        ChainState ending(long lastGivenOut) {
            if (broken.isPresent()) {
                return broken.get();
            }
            return rows < lastGivenOut ? missing(rows + 1).orElseThrow() : new ChainState.Intact(rows, head);
        }

        private static Optional<ChainState.Broken> missing(long row) {
            return Optional.of(new ChainState.Broken(row, ChainState.Fault.MISSING));
        }

        private static Optional<ChainState.Broken> changed(long row) {
            return Optional.of(new ChainState.Broken(row, ChainState.Fault.CHANGED));
        }
    }
}
