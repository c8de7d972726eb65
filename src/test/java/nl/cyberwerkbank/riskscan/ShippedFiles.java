package nl.cyberwerkbank.riskscan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/// The shipped files of the scan, with one of them changed.
final class ShippedFiles {
    private ShippedFiles() {}

    /// Reads from `assets/riskscan`; in `file`, the first place that matches `pattern` becomes `replacement`.
    static UnaryOperator<String> with(String file, String pattern, String replacement) {
        return name -> {
            try {
                String text = Files.readString(Path.of("assets/riskscan", name));
                if (!name.equals(file)) {
                    return text;
                }
                String changed = text.replaceFirst(pattern, replacement);
                if (changed.equals(text)) {
                    throw new IllegalArgumentException("nothing changed in " + file + " by " + pattern);
                }
                return changed;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
