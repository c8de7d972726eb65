package nl.cyberwerkbank.ui.help;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Remembers that the tour was offered, in a small file beside the workspace; where that cannot be written, it is
/// offered once more at the next start.
public final class TourMemory {
    private static final String NAME = "rondleiding.properties";

    private final Optional<Path> file;
    private boolean answered;

    private TourMemory(Optional<Path> file) {
        this.file = file;
        this.answered = file.filter(Files::exists).isPresent();
    }

    /// The memory in this folder.
    public static TourMemory in(Path folder) {
        return new TourMemory(Optional.of(folder.resolve(NAME)));
    }

    /// A memory as long as the program runs.
    public static TourMemory ofThisRun() {
        return new TourMemory(Optional.empty());
    }

    /// Whether the user has taken the tour or wanted none.
    public boolean isAnswered() {
        return answered;
    }

    /// The user has taken the tour or wants none.
    public void answer() {
        answered = true;
        file.ifPresent(kept -> {
            try {
                Files.createDirectories(kept.getParent());
                Files.writeString(kept, "answered=true\n");
            } catch (IOException _) {
                // only the offer comes again
            }
        });
    }
}
