package nl.cyberwerkbank.ui.help;

import java.nio.file.Path;
import java.util.Optional;

/// What the help tells of this installation.
///
/// @param version of the program
/// @param data the folder of the workspace; empty for a demonstration, which keeps nothing
/// @param tour whether the tour was offered here
public record Installed(String version, Optional<Path> data, TourMemory tour) {
    /// An installation that keeps its work in this folder; a demonstration without one.
    public static Installed of(String version, Optional<Path> data) {
        return new Installed(version, data, data.map(TourMemory::in).orElseGet(TourMemory::ofThisRun));
    }
}
