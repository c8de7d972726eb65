package nl.cyberwerkbank.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes a whole, compact copy of the database under the same key, while others go on writing.
final class Backup {
    private Backup() {}

    /// The copy gets its name only when it is complete and on the disk; a file already there is never overwritten.
    static void write(Database database, Path copy) {
        if (Files.exists(copy)) {
            throw new StoreException(StoreProblem.COPY_EXISTS);
        }
        Path unfinished = copy.resolveSibling(copy.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            // VACUUM INTO keeps the key; the driver's own backup command would write plain text
            database.aside(session -> session.update("VACUUM INTO ?", unfinished.toAbsolutePath().toUri().toString()));
            AtomicFile.force(unfinished);
            AtomicFile.rename(unfinished, copy);
        } catch (IOException e) {
            throw Faults.of(e);
        }
    }
}
