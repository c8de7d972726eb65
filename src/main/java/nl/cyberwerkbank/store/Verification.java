package nl.cyberwerkbank.store;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// What a look at everything in the workspace found.
///
/// @param journalRows how many rows the journal has, as far as its chain holds
/// @param journalHead the hash of the last of them
/// @param counts how much was looked at
/// @param faults what does not hold, in the order found
/// @param erased what is gone on purpose, the last first
public record Verification(long journalRows, Sha256 journalHead, Counts counts, List<Fault> faults, List<Gone> erased) {
    public Verification {
        faults = List.copyOf(faults);
        erased = List.copyOf(erased);
    }

    /// How much was looked at.
    ///
    /// @param dossiers how many were read
    /// @param offers how many offers stand in them
    /// @param revisions how many earlier states were compared with their hash
    /// @param moments how many frozen documents were compared with their hash
    /// @param files how many attached files were compared with their hash
    /// @param loose how many of those nothing names any more: they go with the next erasure
    /// @param outdated how many dossiers are listed as earlier settings had it: their lists follow at the next save
    public record Counts(int dossiers, int offers, int revisions, int moments, int files, int loose, int outdated) {}

    /// What can be wrong. The message key is `privacy.verify.<code>`; its first value is the place, its second the row.
    public enum Kind {
        JOURNAL_MISSING("journalMissing"),
        JOURNAL_UNCHAINED("journalUnchained"),
        JOURNAL_CHANGED("journalChanged"),
        /// The document is not what the journal's last row on it says.
        DOSSIER_CHANGED("dossierChanged"),
        /// The journal knows it and nobody removed it.
        DOSSIER_MISSING("dossierMissing"),
        /// The document cannot be read.
        DOSSIER_UNREADABLE("dossierUnreadable"),
        OFFER_CHANGED("offerChanged"),
        REVISION_CHANGED("revisionChanged"),
        /// An earlier state that was there is gone.
        REVISION_MISSING("revisionMissing"),
        /// The contents of an earlier state are gone and nobody removed its dossier then.
        REVISION_EMPTIED("revisionEmptied"),
        MOMENT_CHANGED("momentChanged"),
        /// A frozen moment that was there is gone.
        MOMENT_MISSING("momentMissing"),
        /// The document of a frozen moment is gone and nobody erased its dossier then.
        MOMENT_EMPTIED("momentEmptied"),
        FILE_CHANGED("fileChanged"),
        /// A dossier names a file that is not there.
        FILE_MISSING("fileMissing"),
        /// A full-text index does not fit its own texts.
        SEARCH_DAMAGED("searchDamaged"),
        /// What lists or search have of a dossier is not what its document says.
        INDEX_DIFFERS("indexDiffers");

        private final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    /// One thing that does not hold.
    ///
    /// @param where the dossier's number, an id, or a hash; nothing of a client
    /// @param row of the journal that says otherwise
    /// @param detail which column, which offer, which revision; may be empty
    public record Fault(Kind kind, String where, Optional<Long> row, String detail) {
        /// The fault in words.
        public Message told() {
            return Message.of(
                    "privacy.verify." + kind.code,
                    new Value.Text(where),
                    new Value.Text(row.map(String::valueOf).orElse("–")),
                    new Value.Text(detail));
        }
    }

    /// A dossier whose contents were erased, and how many rows of the journal still bear its hashes.
    public record Gone(Erased erased, long rows) {}

    /// Whether everything holds.
    public boolean holds() {
        return faults.isEmpty();
    }

    static Value count(long number) {
        return new Value.Count(BigInteger.valueOf(number));
    }
}
