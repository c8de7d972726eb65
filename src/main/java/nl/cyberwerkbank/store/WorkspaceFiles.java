package nl.cyberwerkbank.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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

    /// The copy that is to become the one under another key, not whole yet.
    Path databaseInRekeying() {
        return folder.resolve("werkbank.rekeyed.unfinished.db");
    }

    /// Clears away what a power cut left half made: copies, and the writing of a small file. Only for who holds the
    /// lock and has finished what can be finished.
    void sweep() {
        Folders.sweep(backups());
        List<Path> halfMade = new ArrayList<>(logFilesOf(databaseInRekeying()));
        halfMade.add(databaseInRekeying());
        for (Path file : List.of(keys(), care())) {
            halfMade.add(file.resolveSibling(file.getFileName() + AtomicFile.FRESH));
        }
        for (Path file : halfMade) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException _) {
                // goes the next time
            }
        }
    }

    /// What SQLite may keep beside a database while it is written.
    static List<Path> logFilesOf(Path database) {
        return Stream.of("-journal", "-wal", "-shm")
                .map(suffix -> database.resolveSibling(database.getFileName() + suffix))
                .toList();
    }

    /// The key file as it was before its last change.
    Path previousKeys() {
        return folder.resolve("werkbank.keys.json.previous");
    }

    /// Lets go of the key file as it was, whose passphrases and recovery codes would open the same database.
    void forgetPreviousKeys() {
        try {
            Files.deleteIfExists(previousKeys());
        } catch (IOException e) {
            throw Faults.of(e);
        }
    }

    /// The database's write-ahead log: a part of it as long as it is there.
    Path log() {
        return folder.resolve("werkbank.db-wal");
    }

    /// The database with its log and the index of the log.
    List<Path> databaseFiles() {
        return List.of(folder.resolve("werkbank.db-shm"), log(), database());
    }

    Path lock() {
        return folder.resolve("werkbank.lock");
    }

    /// Where the store keeps copies of itself, each a folder that can be opened like the data folder.
    Path backups() {
        return folder.resolve("backup");
    }

    /// What the program remembers of looking after the file; readable before anybody has signed in.
    Path care() {
        return folder.resolve("werkbank.care.json");
    }

    /// Removes every file a workspace has, and the folder if nothing else is in it; for one that was never meant to
    /// last.
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
            if (Folders.in(folder).isEmpty()) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw Faults.of(e);
        }
    }

    /// Makes the folder. Lets nobody but their owner at the files with contents or keys; the folder may be one that
    /// others can read.
    void keepToOwner() {
        Stream.of(database(), log(), keys(), previousKeys()).filter(Files::isRegularFile).forEach(Folders::keepToOwner);
    }

    void createFolder() {
        try {
            Folders.make(folder);
        } catch (IOException e) {
            throw Faults.of(e);
        }
    }
}
