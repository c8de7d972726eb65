package nl.cyberwerkbank.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Replaces small files so that after a crash either the old or the new contents are there, whole.
final class AtomicFile {
    /// What is added to the name of a file while its next contents are being written.
    static final String FRESH = ".new";

    private AtomicFile() {}

    /// Writes the contents beside the file, forces them to the disk and renames; what was there stays as
    /// `<name>.previous`.
    static void replace(Path file, byte[] contents) {
        Path fresh = sibling(file, FRESH);
        try {
            try (FileChannel out =
                    FileChannel.open(
                            fresh,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE)) {
                Folders.keepToOwner(fresh);
                ByteBuffer rest = ByteBuffer.wrap(contents);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
                out.force(true);
            }
            if (Files.exists(file)) {
                Path previous = sibling(file, ".previous");
                Files.copy(file, previous, StandardCopyOption.REPLACE_EXISTING);
                force(previous);
            }
            rename(fresh, file);
        } catch (IOException e) {
            throw Faults.of(e);
        }
    }

    /// Gives a finished file its name, in one step that survives a power cut.
    static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(to.getParent());
    }

    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    @SuppressWarnings("EmptyCatch") // Windows keeps the order of renames itself and cannot open a folder
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // a folder that cannot be opened as a file needs no forcing
        }
    }

    private static Path sibling(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }
}
