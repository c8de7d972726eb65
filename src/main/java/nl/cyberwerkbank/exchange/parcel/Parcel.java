package nl.cyberwerkbank.exchange.parcel;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/// What is in a dossier file.
///
/// @param dossier the dossier as JSON, with its schema version
/// @param documents the files it refers to, by their hash
/// @param sender the sending office
/// @param user who sent it
/// @param sentAt when, to the second
/// @param certificate the sender's certificate; the signature was checked against it
public record Parcel(
        String dossier,
        List<Document> documents,
        String sender,
        String user,
        Instant sentAt,
        X509Certificate certificate) {
    public Parcel {
        documents = List.copyOf(documents);
    }

    /// One file.
    ///
    /// @param mediaType such as `application/pdf`
    /// @param contents its bytes, not to be changed
    @SuppressWarnings("ArrayRecordComponent") // compared by no one
    public record Document(String mediaType, byte[] contents) {}
}
