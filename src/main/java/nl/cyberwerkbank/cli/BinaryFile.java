package nl.cyberwerkbank.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// Reads a file of bytes that a command names, never more of it than it may hold.
final class BinaryFile {
    private BinaryFile() {}

    /// The bytes of a file.
    ///
    /// @param mostBytes a larger file is refused
    static byte[] bytes(Path file, int mostBytes) throws BadInput {
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw problem(file, "is larger than " + mostBytes + " bytes");
            }
            return bytes;
        } catch (NoSuchFileException missing) {
            throw problem(file, "does not exist");
        } catch (IOException unreadable) {
            throw problem(file, Files.isDirectory(file) ? "is a folder" : "cannot be read");
        }
    }

    private static BadInput problem(Path file, String text) {
        return new BadInput(List.of(file + ": " + text));
    }
}
