package nl.cyberwerkbank.ui.help;

import nl.cyberwerkbank.ui.view.MachineFile;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/// Remembers on this machine that the tour was offered; where that cannot be kept, it is offered once more at the next
/// start.
public final class TourMemory {
    private static final String NAME = "rondleiding.properties";
    private static final String ANSWERED = "answered";

    private final Optional<MachineFile> file;
    private boolean answered;

    private TourMemory(Optional<MachineFile> file) {
        this.file = file;
        this.answered = file.filter(kept -> kept.load().containsKey(ANSWERED)).isPresent();
    }

    /// The memory in this folder.
    public static TourMemory in(Path folder) {
        return new TourMemory(Optional.of(new MachineFile(folder, NAME)));
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
        var kept = new Properties();
        kept.setProperty(ANSWERED, String.valueOf(true));
        file.ifPresent(memory -> memory.save(kept));
    }
}
