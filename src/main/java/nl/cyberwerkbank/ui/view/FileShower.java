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
    ///
    /// @param unable run, on any thread, where the platform has no program for it
    void show(String fileName, byte[] contents, Runnable unable);

    /// Shows the contents under a name, where the platform can.
    default void show(String fileName, byte[] contents) {
        show(fileName, contents, () -> {});
    }

    /// Shows with the platform's programs. They read a copy in the folder for temporary files, which goes when this
    /// program ends.
    ///
    /// @param background waits for the platform
    static FileShower ofPlatform(Executor background) {
        return (fileName, contents, unable) ->
                background.execute(() -> {
                    if (!Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
                        unable.run();
                        return;
                    }
                    Path copy = copied(fileName, contents);
                    try {
                        Desktop.getDesktop().open(copy.toFile());
                    } catch (IOException e) {
                        unable.run(); // no program is set up for files of this kind
                    }
                });
    }

    private static Path copied(String fileName, byte[] contents) {
        try {
            Path folder = Files.createTempDirectory("cyberwerkbank");
            Path copy = folder.resolve(Path.of(fileName).getFileName());
            Files.write(copy, contents);
            folder.toFile().deleteOnExit();
            copy.toFile().deleteOnExit();
            return copy;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
