package nl.cyberwerkbank.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// A copy of the whole workspace as it lies in a folder: the database and the key file that opens it.
///
/// @param kind why it was made
/// @param folder where it lies; opens like a data folder
/// @param takenAt what moment it shows
/// @param bytes size of its database
/// @param contents what was counted when it was made; empty for copies that were only put aside
public record BackupCopy(Kind kind, Path folder, Instant takenAt, long bytes, Optional<Contents> contents) {
    /// Why a copy was made.
    public enum Kind {
        /// In the course of time.
        REGULAR("regular"),
        /// Because somebody wanted one; stays as long as one that is put aside.
        BY_HAND("byHand"),
        /// After the file was last opened and found whole.
        KNOWN_GOOD("knownGood"),
        /// A known-good copy of another workspace, or of one with far more dossiers, that the last opening did not
        /// replace.
        SET_ASIDE("setAside"),
        /// Before a new version of the program changed the tables.
        BEFORE_MIGRATION("beforeMigration"),
        /// Before the database got another key; opens with the passphrases of then.
        BEFORE_REKEYING("beforeRekeying"),
        /// Not made but put aside: what a restored back-up took the place of.
        REPLACED("replaced");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// The stable short name.
        public String code() {
            return code;
        }

        /// Whether it was made to be put back: not before a change or out of its way.
        public boolean isWhole() {
            return this == REGULAR || this == BY_HAND;
        }
    }

    /// What a copy holds.
    ///
    /// @param dossiers how many dossiers, on both shelves
    /// @param journalRows how many acts the journal tells of
    /// @param lastChange when the last of them was done
    public record Contents(long dossiers, long journalRows, Optional<Instant> lastChange) {}

    /// The name by which it is pointed out, such as `2026-03-02T110000Z`.
    public String name() {
        return folder.getFileName().toString();
    }
}
