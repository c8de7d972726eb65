package nl.cyberwerkbank.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// The names of the files in a data folder.
record WorkspaceFiles(Path folder) {
    WorkspaceFiles {
        folder = folder.toAbsolutePath().normalize();
    }

    Path database() {
        return folder.resolve("werkbank.db");
    }

    /// The database while a workspace is being set up; it gets its own name after the key file is written.
    Path databaseInMaking() {
        return folder.resolve("werkbank.new.db");
    }

    /// The database under another key, complete; it takes the place of the old one once the key file is that of this
    /// one.
    Path databaseRekeyed() {
        return folder.resolve("werkbank.rekeyed.db");
    }

    Path keys() {
        return folder.resolve("werkbank.keys.json");
    }

    Path lock() {
        return folder.resolve("werkbank.lock");
    }

    /// The copy made before the database was brought up from this version of its tables.
    Path beforeMigration(int version) {
        return folder.resolve("backup").resolve("werkbank-before-migration-from-%03d.db".formatted(version));
    }

    /// The copies made before the key was changed, with the key file that opens them.
    Path beforeRekeying(String stamp) {
        return folder.resolve("backup").resolve("werkbank-before-rekeying-" + stamp + ".db");
    }

    /// Removes every file a workspace has; for one that was never meant to last.
    void removeAll() {
        List<String> names =
                List.of(
                        "werkbank.db",
                        "werkbank.db-wal",
                        "werkbank.db-shm",
                        "werkbank.keys.json",
                        "werkbank.keys.json.previous",
                        "werkbank.lock");
        try {
            for (String name : names) {
                Files.deleteIfExists(folder.resolve(name));
            }
        } catch (IOException e) {
            throw Faults.of(e);
        }
    }

    /// Makes the folder, readable for its owner only where the platform knows owners.
    void createFolder() {
        if (Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            if (Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS) != null) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw Faults.of(e);
        }
    }
}
