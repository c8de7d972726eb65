package nl.cyberwerkbank.ui.view;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;

/// Shows a file in the program that the platform has for its kind; a test looks at it instead.
@FunctionalInterface
public interface FileShower {
    /// How the folders of copies are called.
    String PREFIX = "cyberwerkbank-shown-";

    /// Shows the contents under a name.
    ///
    /// @param unable run, on any thread, where the platform has no program for it
    void show(String fileName, byte[] contents, Runnable unable);

    /// Shows the contents under a name, where the platform can.
    default void show(String fileName, byte[] contents) {
        show(fileName, contents, () -> {});
    }

    /// Shows with the platform's programs. They read a copy in the folder for temporary files, open to this user only,
    /// which [#sweep()] takes away.
    ///
    /// @param background waits for the platform
    static FileShower ofPlatform(Executor background) {
        boolean able = Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.OPEN);
        return able
                ? with(background, file -> Desktop.getDesktop().open(file.toFile()))
                : (_, _, unable) -> background.execute(unable);
    }

    /// Shows with whatever opens the copy.
    static FileShower with(Executor background, Opener opener) {
        return (fileName, contents, unable) ->
                background.execute(() -> {
                    Path copy = copied(fileName, contents);
                    try {
                        opener.open(copy);
                    } catch (IOException e) {
                        unable.run(); // no program is set up for files of this kind
                    }
                });
    }

    /// Opens a file in another program.
    @FunctionalInterface
    interface Opener {
        void open(Path file) throws IOException;
    }

    /// Takes away every copy that was shown, here or before a power cut: at the start, when the workbench locks, and at
    /// the end.
    static void sweep() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            folders.forEach(FileShower::remove);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// A copy that another program holds open on Windows stays until the next time.
    @SuppressWarnings("EmptyCatch")
    private static void remove(Path folder) {
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder)) {
            for (Path copy : copies) {
                Files.delete(copy);
            }
            Files.delete(folder);
        } catch (IOException _) {
            // somebody else's folder, or a file in use
        }
    }

    private static Path copied(String fileName, byte[] contents) {
        try {
            Path folder = Files.createTempDirectory(PREFIX);
            Path copy = folder.resolve(Path.of(fileName).getFileName());
            Files.write(copy, contents);
            return copy;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
