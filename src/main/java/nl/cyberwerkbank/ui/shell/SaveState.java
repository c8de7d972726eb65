package nl.cyberwerkbank.ui.shell;

import java.time.LocalTime;

/// How far the last change is kept; the header says it at every moment.
public sealed interface SaveState {
    /// There is nothing to keep yet.
    record Nothing() implements SaveState {}

    /// A change is on its way to the disk.
    record Saving() implements SaveState {}

    /// Everything up to this moment is on the disk.
    record Saved(LocalTime at) implements SaveState {}

    /// The last change could not be kept.
    ///
    /// @param what what happened and what is safe, in the user's language
    record Failed(String what) implements SaveState {}

    /// This window may look, not change.
    ///
    /// @param why in the user's language
    record ReadOnly(String why) implements SaveState {}
}
