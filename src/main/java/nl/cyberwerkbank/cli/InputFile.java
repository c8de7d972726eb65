package nl.cyberwerkbank.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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
        byte[] bytes = BinaryFile.bytes(file, mostBytes);
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return text.hasRemaining() && text.get(0) == BYTE_ORDER_MARK ? text.position(1) : text;
        } catch (CharacterCodingException broken) {
            throw problem(file, "is not UTF-8: a broken character");
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static BadInput problem(Path file, String text) {
        return new BadInput(List.of(file + ": " + text));
    }
}
