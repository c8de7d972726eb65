package nl.cyberwerkbank.dossier.sending;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// A dossier as one installation sends it to another.
///
/// @param dossier the dossier as JSON, with its schema version
/// @param documents the files it names by their hash
/// @param history what was done to it at the sender's, oldest first
/// @param versions SHA-256 of every version of it that the sender has sent or received, oldest first; the last one is
///   this one
/// @param sender the sending office; may be empty
/// @param user who sends it
/// @param sentAt when, to the second
public record Consignment(
        String dossier,
        List<Document> documents,
        List<HistoryEntry> history,
        List<String> versions,
        String sender,
        String user,
        Instant sentAt) {
    public Consignment {
        documents = List.copyOf(documents);
        history = List.copyOf(history);
        versions = List.copyOf(versions);
        sentAt = sentAt.truncatedTo(ChronoUnit.SECONDS);
    }

    /// One file.
    ///
    /// @param mediaType such as `application/pdf`
    /// @param contents its bytes, not to be changed
    @SuppressWarnings("ArrayRecordComponent") // compared by no one
    public record Document(String mediaType, byte[] contents) {}
}
