package nl.cyberwerkbank.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/// What a PDF says about itself, outside its pages.
///
/// @param title shown in the window's title bar, such as `Offerte 2026-0041`
/// @param subject one sentence on what the document is, for search and screen readers
/// @param author the office that issues it
/// @param language language of the text; screen readers pronounce by it
/// @param created moment of issue, given by the caller so that the same input makes the same bytes
public record DocumentProperties(String title, String subject, String author, Locale language, Instant created) {
    public DocumentProperties {
        if (title.isBlank() || subject.isBlank()) {
            throw new IllegalArgumentException("an accessible document has a title and a subject");
        }
    }

    /// Of a document that bears a date and no time of day.
    static DocumentProperties on(LocalDate day, String title, String subject, String author, Locale language) {
        return new DocumentProperties(title, subject, author, language, day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
