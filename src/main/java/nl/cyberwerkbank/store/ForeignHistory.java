package nl.cyberwerkbank.store;

import nl.cyberwerkbank.dossier.sending.HistoryEntry;
import nl.cyberwerkbank.store.RefusedArrivalException.Reason;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What was done to dossiers elsewhere. Each installation's rows keep their own chain: they are kept as they came, and
/// what came before may neither change nor be missing when more comes.
final class ForeignHistory {
    private static final String SELECT =
            "SELECT row, at, who, kind, why, dossier, revision, content, previous_hash, hash FROM foreign_journal"
                    + " WHERE dossier = ?";

    private final Database database;

    ForeignHistory(Database database) {
        this.database = database;
    }

    static HistoryEntry sent(JournalEntry entry) {
        return new HistoryEntry(
                entry.row(),
                entry.at(),
                entry.who(),
                entry.kind(),
                entry.why(),
                entry.revision(),
                entry.content().map(Sha256::hex),
                entry.previous().hex(),
                entry.hash().hex());
    }

    /// The rows that were sent, each with the hash it must have, in order.
    static List<JournalEntry> checked(UUID dossier, List<HistoryEntry> sent) throws RefusedArrivalException {
        long before = 0;
        for (HistoryEntry each : sent) {
            if (each.row() <= before || !received(dossier, each).filter(ForeignHistory::holds).isPresent()) {
                throw new RefusedArrivalException(Reason.HISTORY_ALTERED, String.valueOf(each.row()));
            }
            before = each.row();
        }
        return sent.stream().flatMap(each -> received(dossier, each).stream()).toList();
    }

    private static boolean holds(JournalEntry entry) {
        return entry.computedHash().equals(entry.hash());
    }

    private static Optional<JournalEntry> received(UUID dossier, HistoryEntry sent) {
        try {
            JournalNote.requireCode(sent.kind());
            JournalNote.requireCode(sent.why());
            return Optional.of(
                    new JournalEntry(
                            sent.row(),
                            sent.at(),
                            sent.who(),
                            sent.kind(),
                            sent.why(),
                            Optional.of(dossier),
                            sent.revision(),
                            sent.content().map(Sha256::new),
                            new Sha256(sent.previous()),
                            new Sha256(sent.hash())));
        } catch (IllegalArgumentException | ArithmeticException _) {
            return Optional.empty();
        }
    }

    /// Refuses rows that contradict what this source sent before, or leave some of it out.
    void requireContinues(String source, UUID dossier, List<JournalEntry> rows) throws RefusedArrivalException {
        Map<Long, JournalEntry> now = rows.stream().collect(Collectors.toMap(JournalEntry::row, Function.identity()));
        long last = rows.isEmpty() ? 0 : rows.getLast().row();
        for (JournalEntry known : of(source, dossier)) {
            JournalEntry again = now.get(known.row());
            boolean older = known.row() > last;
            if (!older && !known.equals(again)) {
                throw new RefusedArrivalException(Reason.HISTORY_ALTERED, String.valueOf(known.row()));
            }
        }
    }

    void keep(String source, List<JournalEntry> rows) {
        database.write(session -> {
            for (JournalEntry row : rows) {
                session.update(
                        "INSERT INTO foreign_journal (source, row, at, who, kind, why, dossier, revision, content,"
                            + " previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        source,
                        row.row(),
                        row.at().toEpochMilli(),
                        row.who(),
                        row.kind(),
                        row.why(),
                        row.dossier().map(UUID::toString),
                        row.revision(),
                        row.content().map(Sha256::hex),
                        row.previous().hex(),
                        row.hash().hex());
            }
            return rows.size();
        });
    }

    List<JournalEntry> of(UUID dossier) {
        return database.read(
                session -> session.list(SELECT + " ORDER BY source, row", ForeignHistory::entry, dossier.toString()));
    }

    private List<JournalEntry> of(String source, UUID dossier) {
        return database.read(session ->
                session.list(
                        SELECT + " AND source = ? ORDER BY row", ForeignHistory::entry, dossier.toString(), source));
    }

    private static JournalEntry entry(ResultSet row) throws SQLException {
        return Journal.entry(row);
    }
}
