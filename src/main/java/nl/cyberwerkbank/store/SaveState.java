package nl.cyberwerkbank.store;

import java.time.Instant;

/// How it stands with the saving of a dossier.
public sealed interface SaveState {
    /// Something changed that is not on the disk yet.
    record Saving() implements SaveState {}

    /// Everything up to now is on the disk.
    ///
    /// @param at when it was saved
    /// @param revision the revision the dossier now has
    record Saved(Instant at, long revision) implements SaveState {}

    /// The last attempt failed; the changes are kept in memory and tried again.
    record Failed(StoreProblem problem) implements SaveState {}
}
