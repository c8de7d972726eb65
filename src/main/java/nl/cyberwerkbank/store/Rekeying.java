package nl.cyberwerkbank.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Gives the database another key, as when somebody who left has copies of the old files. All or nothing: a whole copy
/// is made under the new key, then the key file is replaced in one step, then the copy takes the database's place. What
/// a power cut leaves undone after that step is done at the next opening; what it leaves before it is thrown away.
public final class Rekeying {
    /// What SQLite says of a file under another key, https://sqlite.org/rescode.html.
    private static final int NOT_A_DATABASE = 26;

    private final WorkspaceFiles files;
    private final DatabaseKey key;
    private final Backups backups;
    private final KeyRing ring;

    Rekeying(WorkspaceFiles files, DatabaseKey key, Backups backups, KeyRing ring) {
        this.files = files;
        this.key = key;
        this.backups = backups;
        this.ring = ring;
    }

    /// What came of it.
    ///
    /// @param backup the workspace as it was, a folder that opens with the passphrases of before
    /// @param codes by name, the code with which each user gets in; all but the one who did it choose a new passphrase
    public record Rekeyed(Path backup, SequencedMap<String, RecoveryCode> codes) {}

    /// Gives the workspace in a folder another key.
    ///
    /// @param passphrase of the user, which stays his
    /// @throws StoreException `OPENED_ELSEWHERE` while a window has it open, and whatever opening it meets
    /// @throws IllegalStateException when he may not
    public static Rekeyed of(Path folder, String userName, char[] passphrase, Instant now) {
        Rekeyed done;
        try (Workspace workspace = Workspace.open(folder, userName, passphrase)) {
            if (workspace.access() == Access.READ_ONLY) {
                throw new StoreException(StoreProblem.OPENED_ELSEWHERE);
            }
            if (!workspace.may(Right.ERASE)) {
                throw new IllegalStateException("this user may not give the database another key");
            }
            workspace.journal().note(new JournalNote(now, "databaseRekeyed", "byUser"));
            done = workspace.rekeying().prepare(userName, passphrase, now);
        }
        // the next opening puts the copy into its place, as it would after a power cut
        Workspace.open(folder, userName, passphrase).close();
        return done;
    }

    private Rekeyed prepare(String userName, char[] passphrase, Instant now) {
        DatabaseKey fresh = DatabaseKey.random();
        SequencedMap<String, RecoveryCode> codes = new LinkedHashMap<>();
        ring.users().forEach(user -> codes.put(user.name(), RecoveryCode.random()));
        KeyRing rekeyed = ring.rekeyed(fresh, userName, passphrase, Map.copyOf(codes));
        Path backup = backups.makeBeforeRekeying(now).folder();
        try {
            copyUnder(fresh, new WorkspaceFiles(backup).database());
        } catch (IOException e) {
            throw Faults.of(e);
        }
        // from here on it is done
        KeyFile.sealed(rekeyed, fresh).write(files.keys());
        return new Rekeyed(backup, codes);
    }

    /// A copy of the back-up gets the new key; under the name that counts it stands only when it is whole.
    private void copyUnder(DatabaseKey fresh, Path database) throws IOException {
        Path unfinished = files.databaseInRekeying();
        for (Path log : WorkspaceFiles.logFilesOf(unfinished)) {
            // of a copy that was cut off: it would be played back into this one
            Files.deleteIfExists(log);
        }
        Files.copy(database, unfinished, StandardCopyOption.REPLACE_EXISTING);
        Database.rekey(unfinished, key, fresh);
        AtomicFile.force(unfinished);
        requireSame(unfinished, fresh, database);
        AtomicFile.rename(unfinished, files.databaseRekeyed());
    }

    /// The copy opens with the new key, holds, and has in it what the back-up has.
    private void requireSame(Path rekeyed, DatabaseKey fresh, Path database) {
        try (Database copy = Database.open(rekeyed, fresh, Access.READ_ONLY);
                Database original = Database.open(database, key, Access.READ_ONLY)) {
            FileCheck.quick(copy);
            if (!Backups.contents(copy).equals(Backups.contents(original))) {
                throw new StoreException(StoreProblem.DAMAGED_DATABASE);
            }
        }
    }

    /// Ends what a power cut interrupted, behind the lock.
    ///
    /// @param key that the key file has now
    static void finish(WorkspaceFiles files, DatabaseKey key) {
        Path rekeyed = files.databaseRekeyed();
        if (!Files.exists(rekeyed)) {
            return;
        }
        try {
            if (!opens(rekeyed, key)) {
                Files.delete(rekeyed); // the key file is still the old one: nothing was changed
                return;
            }
            for (String suffix : List.of("-wal", "-shm")) {
                Files.deleteIfExists(files.database().resolveSibling(files.database().getFileName() + suffix));
            }
            AtomicFile.rename(rekeyed, files.database());
        } catch (IOException e) {
            throw Faults.of(e);
        }
    }

    private static boolean opens(Path file, DatabaseKey key) {
        try {
            Database.connect(file, key, Access.READ_ONLY).close();
            return true;
        } catch (SQLException e) {
            if ((e.getErrorCode() & Faults.PRIMARY) == NOT_A_DATABASE) {
                return false;
            }
            throw Faults.of(e); // a file that cannot be read now may be the only one there is
        }
    }
}
