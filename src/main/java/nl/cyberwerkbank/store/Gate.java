package nl.cyberwerkbank.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// The way in: sets up a workspace or opens one, and leaves nothing open or half made behind when that fails.
final class Gate {
    private final WorkspaceFiles files;
    private final Migrations migrations;

    Gate(Path folder, Migrations migrations) {
        this.files = new WorkspaceFiles(folder);
        this.migrations = migrations;
    }

    Workspace create(User user, char[] passphrase, KeyDerivation derivation) {
        Passphrase.requireLongEnough(passphrase);
        files.createFolder();
        return locked(
                lock(),
                held -> {
                    requireEmpty();
                    DatabaseKey key = DatabaseKey.random();
                    KeyRing ring = KeyRing.of(key, user, passphrase, derivation);
                    makeDatabase(key);
                    KeyFile.sealed(ring, key).write(files.keys());
                    finishMaking();
                    files.keepToOwner();
                    return opened(key, ring, user.name(), held, () -> {});
                });
    }

    Workspace open(String userName, char[] passphrase) {
        return open(userName, ring -> ring.unlock(userName, passphrase));
    }

    /// Opens by the code of a recovery sheet.
    Workspace recover(String userName, RecoveryCode code) {
        return open(userName, ring -> ring.recover(userName, code));
    }

    private Workspace open(String userName, Function<KeyRing, DatabaseKey> unlocking) {
        KeyFile keyFile = keyFile(files);
        DatabaseKey key = unlocking.apply(keyFile.ring());
        keyFile.requireSealedBy(key);
        return enter(userName, key);
    }

    /// Opens with a key that is known to fit.
    Workspace enter(String userName, DatabaseKey key) {
        return locked(
                WorkspaceLock.take(files),
                held -> {
                    if (held.isPresent()) {
                        finishMaking();
                        Rekeying.finish(files, key);
                        Replacement.finish(files);
                        files.sweep();
                        files.keepToOwner();
                    }
                    // read again behind the lock: another window may have changed it while the passphrase was worked on
                    KeyFile current = keyFile(files);
                    current.requireSealedBy(key);
                    User user =
                            current.ring()
                                    .user(userName)
                                    .orElseThrow(() -> new StoreException(StoreProblem.UNKNOWN_USER));
                    return opened(key, current.ring(), user.name(), held, () -> {});
                });
    }

    /// Nobody ever learns the passphrase, and the key file is not written.
    Workspace demo(User user) {
        files.createFolder();
        return locked(
                lock(),
                held -> {
                    requireEmpty();
                    DatabaseKey key = DatabaseKey.random();
                    char[] passphrase = UUID.randomUUID().toString().toCharArray();
                    KeyRing ring = KeyRing.of(key, user, passphrase, KeyDerivation.withFreshSalt(8, 1));
                    makeDatabase(key);
                    finishMaking();
                    return opened(key, ring, user.name(), held, files::removeAll);
                });
    }

    static KeyFile keyFile(WorkspaceFiles files) {
        if (Files.exists(files.keys())) {
            if (!Files.exists(files.database()) && !Files.exists(files.databaseInMaking())) {
                throw new StoreException(StoreProblem.DATABASE_MISSING);
            }
            return KeyFile.read(files.keys());
        }
        throw new StoreException(
                Files.exists(files.database()) ? StoreProblem.KEY_FILE_MISSING : StoreProblem.NO_WORKSPACE);
    }

    private Optional<WorkspaceLock> lock() {
        Optional<WorkspaceLock> lock = WorkspaceLock.take(files);
        if (lock.isEmpty()) {
            throw new StoreException(StoreProblem.OPENED_ELSEWHERE);
        }
        return lock;
    }

    private void requireEmpty() {
        if (Workspace.exists(files.folder())) {
            throw new StoreException(StoreProblem.WORKSPACE_EXISTS);
        }
    }

    /// Makes the database under a name of its own. What a set-up that was cut off left there has no key and is worth
    /// nothing.
    private void makeDatabase(DatabaseKey key) {
        try {
            Files.deleteIfExists(files.databaseInMaking());
        } catch (IOException e) {
            throw Faults.of(e);
        }
        try (Database database = Database.open(files.databaseInMaking(), key, Access.READ_WRITE)) {
            migrations.create(database);
        }
    }

    /// Gives the database its name: the last step of setting up, done at the next opening if the power failed just
    /// before.
    private void finishMaking() {
        if (Files.exists(files.databaseInMaking()) && !Files.exists(files.database())) {
            try {
                AtomicFile.rename(files.databaseInMaking(), files.database());
            } catch (IOException e) {
                throw Faults.of(e);
            }
        }
    }

    private Workspace opened(
            DatabaseKey key, KeyRing ring, String userName, Optional<WorkspaceLock> held, Runnable farewell) {
        requireContents();
        Access access = held.isPresent() ? Access.READ_WRITE : Access.READ_ONLY;
        Database database = Database.open(files.database(), key, access);
        try {
            migrations.requireKnown(database);
            FileCheck.onOpen(database);
            if (access == Access.READ_WRITE) {
                migrations.bringUpToDate(database, key, files);
            } else {
                migrations.requireUpToDate(database);
            }
            return new Workspace(files, ring, userName, new Workspace.Opening(key, held, database, farewell));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /// An empty file is a new database to SQLite; here it is one that was cut off.
    private void requireContents() {
        try {
            if (Files.size(files.database()) == 0) {
                throw new StoreException(StoreProblem.DAMAGED_DATABASE);
            }
        } catch (IOException e) {
            throw Faults.of(e);
        }
    }

    private static Workspace locked(
            Optional<WorkspaceLock> lock, Function<Optional<WorkspaceLock>, Workspace> opening) {
        try {
            return opening.apply(lock);
        } catch (RuntimeException e) {
            lock.ifPresent(WorkspaceLock::close);
            throw e;
        }
    }
}
