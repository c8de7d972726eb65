package nl.cyberwerkbank.ui.lock;

import nl.cyberwerkbank.store.Access;
import nl.cyberwerkbank.store.Workspace;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// After how many minutes without a key press the workbench locks; kept with the workspace.
public final class LockDelay {
    /// What can be chosen, in minutes.
    public static final List<Integer> CHOICES = List.of(1, 5, 10, 15, 30, 60);

    /// What holds while nothing was chosen: an assumption of the product.
    public static final int SHIPPED = 10;

    private static final String SETTING = "lock.afterMinutes";

    private final Workspace workspace;
    private int minutes;

    public LockDelay(Workspace workspace) {
        this.workspace = workspace;
        this.minutes = kept().orElse(SHIPPED);
    }

    private Optional<Integer> kept() {
        return workspace
                .settings()
                .get(SETTING)
                .filter(json -> json.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .filter(CHOICES::contains);
    }

    public int minutes() {
        return minutes;
    }

    /// The same, as [IdleWatch] asks it.
    public Duration duration() {
        return Duration.ofMinutes(minutes);
    }

    /// Chooses another delay, which holds at once.
    ///
    /// @param other one of [#CHOICES]
    public void choose(int other) {
        if (!CHOICES.contains(other)) {
            throw new IllegalArgumentException("no such delay");
        }
        minutes = other;
        if (workspace.access() == Access.READ_WRITE) {
            workspace.settings().put(SETTING, String.valueOf(other));
        }
    }
}
