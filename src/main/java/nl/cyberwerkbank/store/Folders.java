package nl.cyberwerkbank.store;

import java.io.IOException;
import java.io.UncheckedIOException;
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
    private static final String OLD = ".old" + UNFINISHED;

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
        Path old = target.resolveSibling(target.getFileName() + OLD);
        remove(old);
        if (Files.exists(target)) {
            AtomicFile.rename(target, old);
        }
        AtomicFile.rename(unfinished, target);
        remove(old);
    }

    /// Clears away what a power cut left half made. What was to be replaced and was not gets its name back: it is
    /// whole. What cannot be removed now goes the next time.
    static void sweep(Path folder) {
        try {
            for (Path each : in(folder)) {
                sweepOne(each, each.getFileName().toString());
            }
        } catch (IOException | UncheckedIOException _) {
            // leftovers are in nobody's way: they never keep a workspace shut
        }
    }

    private static void sweepOne(Path each, String name) throws IOException {
        if (name.endsWith(OLD)) {
            Path target = each.resolveSibling(name.substring(0, name.length() - OLD.length()));
            if (!Files.exists(target)) {
                AtomicFile.rename(each, target);
                return;
            }
        }
        if (name.endsWith(UNFINISHED)) {
            remove(each);
        }
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
