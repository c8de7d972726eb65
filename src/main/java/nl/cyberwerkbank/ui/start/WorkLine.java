package nl.cyberwerkbank.ui.start;

/// A line of the work list as it is shown.
public sealed interface WorkLine {
    /// A heading with the number of dossiers under it.
    record Heading(DueGroup group, int size) implements WorkLine {}

    /// A dossier.
    record Entry(WorkItem item) implements WorkLine {}
}
