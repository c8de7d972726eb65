package nl.cyberwerkbank.store;

/// What a walk along the journal's chain found.
public sealed interface ChainState {
    /// Every row follows from the one before.
    ///
    /// @param rows how many there are
    /// @param head the hash of the last one; 64 zeros when there is none
    record Intact(long rows, Sha256 head) implements ChainState {}

    /// The chain is broken.
    ///
    /// @param row the first row that is changed, or missing
    /// @param fault what is wrong with it
    record Broken(long row, Fault fault) implements ChainState {}

    /// How a row can break the chain.
    enum Fault {
        /// The row is not there, though rows after it are or were.
        MISSING,
        /// The row does not name the hash of the row before.
        UNCHAINED,
        /// The row's own hash does not fit its contents.
        CHANGED
    }
}
