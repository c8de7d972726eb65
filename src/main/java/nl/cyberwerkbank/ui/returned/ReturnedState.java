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

    /// It is this offer, and still needs who signed and when.
    ///
    /// @param target the offer
    /// @param file what the file is
    /// @param hash under which its bytes are kept
    record Found(Target target, ScannedFile file, String hash) implements ReturnedState {}

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
    record Target(UUID dossier, String number, String client, String signatory) {}
}
