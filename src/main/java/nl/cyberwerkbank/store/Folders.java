package nl.cyberwerkbank.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Makes, copies and removes folders with files of a workspace. A folder that was not finished ends in `.unfinished`.
final class Folders {
    static final String UNFINISHED = ".unfinished";

    private Folders() {}

    /// Makes the folder, readable for its owner only where the platform knows owners.
    static void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder);
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS) != null) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /// Lets nobody but its owner read or write a file, where platform and file system know owners; one that cannot, as
    /// on many a stick, is no reason to stop.
    static void keepToOwner(Path file) {
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS) != null) {
            try {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            } catch (IOException e) {
                return; // who mounted the file system decides
            }
        }
    }

    /// An empty folder in which something can be made ready.
    static Path unfinished(Path target) throws IOException {
        Path folder = target.resolveSibling(target.getFileName() + UNFINISHED);
        remove(folder);
        make(folder);
        return folder;
    }

    /// Gives what was made ready its name, once its files are on the disk; what bore that name goes.
    static void finish(Path unfinished, Path target) throws IOException {
        for (Path file : in(unfinished)) {
            AtomicFile.force(file);
        }
        Path old = target.resolveSibling(target.getFileName() + ".old" + UNFINISHED);
        remove(old);
        if (Files.exists(target)) {
            AtomicFile.rename(target, old);
        }
        AtomicFile.rename(unfinished, target);
        remove(old);
    }

    /// Copies the files of a folder, not of folders inside it.
    static void copy(Path from, Path to) throws IOException {
        for (Path file : in(from)) {
            if (Files.isRegularFile(file)) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /// What lies in a folder, in order of name; nothing when there is no such folder.
    static List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /// Removes a folder with everything in it, if it is there.
    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
