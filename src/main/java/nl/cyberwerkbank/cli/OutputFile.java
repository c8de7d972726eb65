package nl.cyberwerkbank.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

/// Writes a file that a command was asked for.
final class OutputFile {
    private OutputFile() {}

    /// Puts the whole file in place at once, so that a broken write leaves no half of it and keeps what was there.
    static void write(Path file, byte[] bytes) throws BadInput {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new BadInput(List.of(file + ": is a folder"));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new BadInput(List.of(file + ": is no file that can be replaced"));
        }
        try {
            // not a temporary file of the system, which would leave the result closed to everybody else
            Path whole = folder.resolve(".cyberwerkbank-" + UUID.randomUUID() + ".part");
            try {
                Files.write(whole, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (IOException unwritable) {
            throw new BadInput(List.of(file + ": cannot be written"));
        }
    }
}
