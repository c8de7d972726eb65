package nl.cyberwerkbank.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The versions of a dossier that went out or came in. The last one that both sides know is what a merge starts from.
final class ExchangedVersions {
    private final Database database;

    /// In which direction a version went.
    enum Way {
        SENT,
        RECEIVED
    }

    /// One of them.
    record Version(Way way, String document) {}

    ExchangedVersions(Database database) {
        this.database = database;
    }

    /// Keeps a version; one that is kept already becomes the last.
    void remember(UUID dossier, String json, Way way, Instant at) {
        database.write(session ->
                session.update(
                        "INSERT OR REPLACE INTO exchanged_version (dossier, sha256, way, at, document)"
                                + " VALUES (?, ?, ?, ?, ?)",
                        dossier.toString(),
                        Sha256.of(json).hex(),
                        way.name().toLowerCase(Locale.ROOT),
                        at.toEpochMilli(),
                        json));
    }

    /// Their hashes, oldest first.
    List<String> of(UUID dossier) {
        return database.read(session ->
                session.list(
                        "SELECT sha256 FROM exchanged_version WHERE dossier = ? ORDER BY key",
                        row -> row.getString(1),
                        dossier.toString()));
    }

    /// They themselves, oldest first.
    List<Version> all(UUID dossier) {
        return database.read(session ->
                session.list(
                        "SELECT way, document FROM exchanged_version WHERE dossier = ? ORDER BY key",
                        row -> new Version(Way.valueOf(row.getString(1).toUpperCase(Locale.ROOT)), row.getString(2)),
                        dossier.toString()));
    }

    /// The last one kept here whose hash is among these.
    Optional<String> lastOf(UUID dossier, Set<String> hashes) {
        return of(dossier).reversed().stream()
                .filter(hashes::contains)
                .findFirst()
                .flatMap(hash -> document(dossier, hash));
    }

    /// The last version that came in.
    Optional<String> lastReceived(UUID dossier) {
        return database.read(session ->
                session.first(
                        "SELECT document FROM exchanged_version WHERE dossier = ? AND way = ? ORDER BY key DESC LIMIT"
                                + " 1",
                        row -> row.getString(1),
                        dossier.toString(),
                        Way.RECEIVED.name().toLowerCase(Locale.ROOT)));
    }

    private Optional<String> document(UUID dossier, String hash) {
        return database.read(session ->
                session.first(
                        "SELECT document FROM exchanged_version WHERE dossier = ? AND sha256 = ?",
                        row -> row.getString(1),
                        dossier.toString(),
                        hash));
    }
}
