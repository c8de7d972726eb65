package nl.cyberwerkbank.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The text of a file that is shipped with the program.
final class ShippedText {
    private ShippedText() {}

    /// @param file its path in the class path, such as `help/topics.yaml`
    static String of(String file) {
        try (InputStream in =
                Objects.requireNonNull(ShippedText.class.getClassLoader().getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
