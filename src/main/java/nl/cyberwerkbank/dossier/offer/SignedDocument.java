package nl.cyberwerkbank.dossier.offer;

import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.explain.Article;

/// A file that holds the signed offer, kept as it came.
///
/// @param id SHA-256 of its bytes in 64 hexadecimal digits, under which the store keeps it
/// @param mediaType such as `application/pdf` or `image/jpeg`
/// @param fileName as it was called; a name only, no folder
/// @param recognised how it is known to be this offer
/// @param attached who attached it, and when
@Article("FAQ-03.5")
public record SignedDocument(String id, String mediaType, String fileName, Recognised recognised, Act attached) {
    /// How a file is known to be the signed offer.
    public enum Recognised implements CaseName {
        /// It was made and sealed here when the client signed on the screen.
        SEALED_HERE,
        /// By its mark: number and content hash are those of the offer.
        BY_MARK,
        /// No mark could be read; the user said so.
        BY_USER
    }

    public SignedDocument {
        if (!id.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a document is named by the hash of its bytes");
        }
        if (fileName.isBlank() || fileName.matches(".*[/\\\\\\p{Cntrl}].*")) {
            throw new IllegalArgumentException("not a file name");
        }
    }
}
