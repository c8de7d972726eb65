package nl.cyberwerkbank.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Puts a back-up in the place of the workspace's files and the old files aside, so that a crash at any moment leaves
/// either the old workspace or something that the next start finishes. What is to come lies complete in a folder of its
/// own; then the old files move out, then the new ones move in, and what has moved already is not moved again.
final class Replacement {
    private static final String COMING = "restoring-";

    private Replacement() {}

    /// Makes the files of a back-up ready: whole, and with what its write-ahead log may still hold in the database.
    /// Nothing of the workspace is touched yet. A key file of the same key that is here stays: it knows the passphrases
    /// and users of now.
    static Path prepare(WorkspaceFiles files, Path backup, DatabaseKey key, Instant at) throws IOException {
        Path coming = files.backups().resolve(COMING + BackupFolder.regular(at));
        Folders.make(files.backups());
        Path unfinished = Folders.unfinished(coming);
        Folders.copy(backup, unfinished);
        try (Database copied = Database.open(new WorkspaceFiles(unfinished).database(), key, Access.READ_WRITE)) {
            FileCheck.quick(copied);
        }
        if (isSealedHere(files, key)) {
            WorkspaceFiles keys = new WorkspaceFiles(unfinished);
            Files.deleteIfExists(keys.keys());
            Files.deleteIfExists(keys.previousKeys());
        }
        Folders.finish(unfinished, coming);
        return coming;
    }

    private static boolean isSealedHere(WorkspaceFiles files, DatabaseKey key) {
        try {
            return Files.exists(files.keys()) && KeyFile.read(files.keys()).isSealedBy(key);
        } catch (StoreException _) {
            return false; // damaged: the back-up's own takes its place
        }
    }

    /// Finishes what was made ready, if anything was. Only for who holds the lock.
    ///
    /// @return where the files lie that others took the place of
    static Optional<Path> finish(WorkspaceFiles files) {
        try {
            Optional<Path> coming = Folders.in(files.backups()).stream().filter(Replacement::isComplete).findFirst();
            if (coming.isEmpty()) {
                return Optional.empty();
            }
            String stamp = coming.get().getFileName().toString().substring(COMING.length());
            Path replaced = files.backups().resolve(BackupFolder.replacedOf(stamp));
            moveAside(files, new WorkspaceFiles(coming.get()), replaced);
            moveIn(files, coming.get());
            return Optional.of(replaced);
        } catch (IOException e) {
            throw Faults.of(e);
        }
    }

    /// Whether files wait to take their place.
    static boolean isUnderWay(WorkspaceFiles files) {
        try {
            return Folders.in(files.backups()).stream().anyMatch(Replacement::isComplete);
        } catch (IOException e) {
            throw Faults.of(e);
        }
    }

    private static boolean isComplete(Path folder) {
        String name = folder.getFileName().toString();
        return name.startsWith(COMING) && !name.endsWith(Folders.UNFINISHED);
    }

    /// An old file is one whose successor still waits.
    private static void moveAside(WorkspaceFiles files, WorkspaceFiles coming, Path replaced) throws IOException {
        Folders.make(replaced);
        if (Files.exists(coming.keys())) {
            moveAll(List.of(files.keys(), files.previousKeys()), replaced);
        }
        if (Files.exists(coming.database())) {
            Path keysAside = replaced.resolve(files.keys().getFileName());
            if (Files.exists(files.keys()) && !Files.exists(keysAside)) {
                Files.copy(files.keys(), keysAside); // one that stays still opens what goes
                AtomicFile.force(keysAside);
            }
            moveAll(files.databaseFiles(), replaced);
        }
    }

    private static void moveIn(WorkspaceFiles files, Path coming) throws IOException {
        WorkspaceFiles from = new WorkspaceFiles(coming);
        // the database last: while it waits, every other file of the old one has been seen to
        for (Path file : List.of(from.keys(), from.database())) {
            if (Files.exists(file)) {
                AtomicFile.rename(file, files.folder().resolve(file.getFileName()));
            }
        }
        Folders.remove(coming);
    }

    private static void moveAll(List<Path> from, Path folder) throws IOException {
        for (Path file : from) {
            if (Files.exists(file)) {
                AtomicFile.rename(file, folder.resolve(file.getFileName()));
            }
        }
    }
}
