package nl.cyberwerkbank.document;

import java.time.Instant;

/// A file that travels inside a PDF and can be taken out again unchanged.
///
/// @param name file name, such as `offerte.json`; ASCII, so that every reader shows it alike
/// @param description one sentence in the document's language
/// @param mediaType such as `application/json`
/// @param relation how the file relates to the pages
/// @param content its bytes; never changed by either side
/// @param modified when the content was last changed
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; the bytes go straight into the PDF
public record Attachment(
        String name, String description, String mediaType, Relation relation, byte[] content, Instant modified) {
    /// How an attached file relates to the pages, in the words of PDF/A-3 (ISO 19005-3, `AFRelationship`).
    public enum Relation {
        /// The data that the pages were made from.
        DATA("Data"),
        /// A text that belongs with the pages, such as the insurer's conditions.
        SUPPLEMENT("Supplement");

        private final String pdfName;

        Relation(String pdfName) {
            this.pdfName = pdfName;
        }

        String pdfName() {
            return pdfName;
        }
    }

    public Attachment {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
            throw new IllegalArgumentException("an attachment has a plain ASCII file name");
        }
    }
}
