package nl.cyberwerkbank.ui.palette;

import java.util.List;

/// Finds dossiers, or whatever else can be opened, by what the user typed.
@FunctionalInterface
public interface Finder {
    /// Called off the JavaFX thread. An empty query asks for what was opened last.
    ///
    /// @param limit the most that will be shown
    List<Command> find(String query, int limit);
}
