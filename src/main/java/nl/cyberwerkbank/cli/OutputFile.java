package nl.cyberwerkbank.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// Writes a file that a command was asked for.
final class OutputFile {
    private OutputFile() {}

    /// Puts the whole file in place at once, so that a broken write leaves no half of it and keeps what was there.
    static void write(Path file, byte[] bytes) throws BadInput {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new BadInput(List.of(file + ": is a folder"));
        }
        try {
            Path whole = Files.createTempFile(folder, ".cyberwerkbank", ".part");
            try {
                Files.write(whole, bytes);
                Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (IOException unwritable) {
            throw new BadInput(List.of(file + ": cannot be written"));
        }
    }
}
