package nl.cyberwerkbank.ui.view;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/// A small file of settings beside the workspace that holds before anybody has signed in, such as how the window looks
/// and where it stood. It knows nothing of a client; when it cannot be read or written the program goes on without it.
public final class MachineFile {
    private final Path file;

    /// @param name such as `window.properties`
    public MachineFile(Path folder, String name) {
        this.file = folder.resolve(name);
    }

    /// What was kept; empty when there is no such file or it cannot be read.
    public Properties load() {
        var kept = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                kept.load(reader);
            } catch (IOException | IllegalArgumentException _) {
                kept.clear();
            }
        }
        return kept;
    }

    /// Keeps these in place of what was kept before.
    public void save(Properties kept) {
        try {
            Files.createDirectories(file.getParent());
            try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                kept.store(writer, "");
            }
        } catch (IOException _) {
            // only the looks are lost
        }
    }
}
