package nl.cyberwerkbank.ui.view;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;

/// Shows a file in the program that the platform has for its kind; a test looks at it instead.
@FunctionalInterface
public interface FileShower {
    /// Shows the contents under a name.
    void show(String fileName, byte[] contents);

    /// Shows with the platform's programs. They read a copy in the folder for temporary files, which goes when this
    /// program ends.
    ///
    /// @param background waits for the platform
    static FileShower ofPlatform(Executor background) {
        return (fileName, contents) ->
                background.execute(() -> {
                    try {
                        Path folder = Files.createTempDirectory("cyberwerkbank");
                        Path copy = folder.resolve(Path.of(fileName).getFileName());
                        Files.write(copy, contents);
                        folder.toFile().deleteOnExit();
                        copy.toFile().deleteOnExit();
                        if (Desktop.isDesktopSupported()) {
                            Desktop.getDesktop().open(copy.toFile());
                        }
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
    }
}
