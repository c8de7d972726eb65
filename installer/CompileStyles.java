import javafx.css.Stylesheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Translates style sheets into the form that JavaFX reads without parsing them; beside the text it goes first.
///
/// Arguments: folder with `.css` files, folder for the `.bss` files.
final class CompileStyles {
    private CompileStyles() {}

    public static void main(String[] args) throws IOException {
        Path to = Files.createDirectories(Path.of(args[1]));
        List<Path> sheets;
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            sheets = files.filter(file -> file.toString().endsWith(".css")).toList();
        }
        for (Path sheet : sheets) {
            String name = sheet.getFileName().toString().replace(".css", ".bss");
            Stylesheet.convertToBinary(sheet.toFile(), to.resolve(name).toFile());
        }
    }
}
