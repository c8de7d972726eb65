package nl.cyberwerkbank.store;

import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Files in the workspace, each kept once under the hash of its contents.
public final class Blobs {
    private final Database database;
    private final Set<Sha256> putHere = ConcurrentHashMap.newKeySet();

    Blobs(Database database) {
        this.database = database;
    }

    /// Keeps the contents, unless they are here already, and gives the hash under which they are found.
    public Sha256 put(String mediaType, byte[] contents) {
        Sha256 sha256 = Sha256.of(contents);
        putHere.add(sha256);
        database.write(session ->
                session.update(
                        "INSERT INTO blob (sha256, media_type, size, contents) VALUES (?, ?, ?, ?) ON CONFLICT DO"
                                + " NOTHING",
                        sha256.hex(),
                        mediaType,
                        contents.length,
                        contents));
        return sha256;
    }

    /// Removes the files that nothing names any more, but none that this window put here: a screen may still hold it.
    void removeLoose() {
        database.write(session -> {
            SequencedSet<Sha256> loose = NamedFiles.loose(session);
            loose.removeAll(putHere);
            for (Sha256 file : loose) {
                session.update("DELETE FROM blob WHERE sha256 = ?", file.hex());
            }
            return loose.size();
        });
    }

    /// The file with these contents, if it is here.
    ///
    /// @throws StoreException `DAMAGED_DATABASE` when the contents are no longer those of the hash
    public Optional<Blob> get(Sha256 sha256) {
        Optional<Blob> found =
                database.read(session ->
                        session.first(
                                "SELECT media_type, contents FROM blob WHERE sha256 = ?",
                                row -> new Blob(row.getString(1), row.getBytes(2)),
                                sha256.hex()));
        if (found.isPresent() && !found.get().sha256().equals(sha256)) {
            throw new StoreException(StoreProblem.DAMAGED_DATABASE);
        }
        return found;
    }
}
