package nl.cyberwerkbank.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Reads a file of text that a command names, never more of it than it may hold.
final class InputFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private InputFile() {}

    /// The characters of a UTF-8 file, without a byte order mark. The bytes they came from are wiped.
    ///
    /// @param mostBytes a larger file is refused
    static CharBuffer characters(Path file, int mostBytes) throws BadInput {
        byte[] bytes = bytes(file, mostBytes);
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return text.hasRemaining() && text.get(0) == BYTE_ORDER_MARK ? text.position(1) : text;
        } catch (CharacterCodingException broken) {
            throw problem(file, "is not UTF-8: a broken character");
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

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
