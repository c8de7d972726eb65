package nl.cyberwerkbank.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/// Notices that the open database, or its write-ahead log, was removed or replaced. On most systems an open file that
/// loses its name can be written on, and everything written is gone when it is closed. Windows does not let go of an
/// open file and gives no identity to look at.
final class FileWatch {
    private final Path database;
    private final Path log;
    private final Optional<Object> databaseThen;
    private Optional<Object> logThen = Optional.empty(); // the log appears with the first write

    private FileWatch(Path database) {
        this.database = database;
        this.log = database.resolveSibling(database.getFileName() + "-wal");
        this.databaseThen = identity(database);
    }

    /// Watches the file that bears this name now.
    static FileWatch over(Path database) {
        return new FileWatch(database);
    }

    /// Whether both names still stand for the files that are open.
    synchronized boolean isUnchanged() {
        if (databaseThen.isEmpty()) {
            return true;
        }
        Optional<Object> logNow = identity(log);
        boolean same = identity(database).equals(databaseThen) && (logThen.isEmpty() || logNow.equals(logThen));
        if (same && logThen.isEmpty()) {
            logThen = logNow;
        }
        return same;
    }

    void requireUnchanged() {
        if (!isUnchanged()) {
            throw new StoreException(StoreProblem.FILE_REPLACED);
        }
    }

    private static Optional<Object> identity(Path file) {
        try {
            return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (IOException _) {
            return Optional.empty(); // not there
        }
    }
}
