package nl.cyberwerkbank.dossier.offer;

import nl.cyberwerkbank.explain.Article;

import java.time.LocalDate;

/// That the insurer confirmed to have received the application with the signed offer.
///
/// @param confirmedBy who confirmed it for the insurer; not blank
/// @param confirmedOn the date of the confirmation
/// @param reference under which the insurer knows it; may be blank
/// @param recorded who recorded it, and when
@Article("FAQ-03.6")
public record Receipt(String confirmedBy, LocalDate confirmedOn, String reference, Act recorded) {
    public Receipt {
        if (confirmedBy.isBlank()) {
            throw new IllegalArgumentException("a confirmation names who confirmed");
        }
    }
}
