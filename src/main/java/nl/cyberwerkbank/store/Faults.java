package nl.cyberwerkbank.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;

/// Names the problem behind an exception of the disk or the database.
final class Faults {
    /// SQLite's primary result codes are the low byte of its extended ones, https://sqlite.org/rescode.html.
    static final int PRIMARY = 0xff;

    private Faults() {}

    static StoreException of(SQLException e) {
        return new StoreException(
                switch (e.getErrorCode() & PRIMARY) {
                    case 3, 8, 14 -> StoreProblem.FOLDER_NOT_WRITABLE; // PERM, READONLY, CANTOPEN
                    case 5, 6 -> StoreProblem.BUSY; // BUSY, LOCKED
                    case 10 -> StoreProblem.DISK_FAILED; // IOERR
                    case 11, 26 -> StoreProblem.DAMAGED_DATABASE; // CORRUPT, NOTADB
                    case 13 -> StoreProblem.DISK_FULL; // FULL
                    default -> StoreProblem.UNEXPECTED;
                },
                e);
    }

    static StoreException of(IOException e) {
        return new StoreException(problem(e), e);
    }

    static StoreException of(ReadOnlyFileSystemException e) {
        return new StoreException(StoreProblem.FOLDER_NOT_WRITABLE, e);
    }

    private static StoreProblem problem(IOException e) {
        if (e instanceof AccessDeniedException) {
            return StoreProblem.FOLDER_NOT_WRITABLE;
        }
        String reason =
                String.valueOf(e instanceof FileSystemException f ? f.getReason() : e.getMessage())
                        .toLowerCase(Locale.ROOT);
        if (reason.contains("no space left") || reason.contains("not enough space") || reason.contains("quota")) {
            return StoreProblem.DISK_FULL;
        }
        if (reason.contains("read-only") || reason.contains("not a directory") || reason.contains("denied")) {
            return StoreProblem.FOLDER_NOT_WRITABLE;
        }
        return e instanceof java.nio.file.FileAlreadyExistsException
                ? StoreProblem.FOLDER_NOT_WRITABLE
                : StoreProblem.DISK_FAILED;
    }
}
