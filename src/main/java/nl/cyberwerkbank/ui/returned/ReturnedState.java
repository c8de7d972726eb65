package nl.cyberwerkbank.ui.returned;

import nl.cyberwerkbank.dossier.offer.scan.ScannedFile;

import java.util.List;
import java.util.UUID;

/// How far one file is.
sealed interface ReturnedState {
    /// It is in the queue.
    record Waiting() implements ReturnedState {}

    /// Its pages are being looked at.
    record Reading() implements ReturnedState {}

    /// It is this offer; the user compares it with what was offered, and says who signed where that is not recorded.
    ///
    /// @param target the offer
    /// @param file what the file is
    /// @param hash under which its bytes are kept
    /// @param signature whether who signed is recorded already
    record Found(Target target, ScannedFile file, String hash, Signature signature) implements ReturnedState {}

    /// Whether who signed an offer is recorded already.
    enum Signature {
        RECORDED,
        TO_BE_TOLD
    }

    /// It stands in the dossier.
    record Attached(Target target) implements ReturnedState {}

    /// It cannot be known of which offer it is; the user says so.
    ///
    /// @param hash under which its bytes are kept
    record Nameless(ScannedFile file, String hash) implements ReturnedState {}

    /// It is not taken.
    ///
    /// @param reason why, in one sentence
    /// @param differences what differs, one line each
    record Refused(String reason, List<String> differences) implements ReturnedState {
        public Refused {
            differences = List.copyOf(differences);
        }
    }

    /// The offer that a file belongs to.
    ///
    /// @param dossier id of its dossier
    /// @param number the offer's number
    /// @param client whose offer it is
    /// @param signatory who is likely to have signed
    /// @param figures what the page that is signed says in figures
    record Target(UUID dossier, String number, String client, String signatory, List<Figure> figures) {
        public Target {
            figures = List.copyOf(figures);
        }

        /// One amount of the offer, in words of the user's language.
        record Figure(String label, String amount) {}
    }
}
