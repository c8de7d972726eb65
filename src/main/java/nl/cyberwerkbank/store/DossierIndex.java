package nl.cyberwerkbank.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/// What the lists show and sort by, derived from a dossier's document by its owner. Texts that are not known yet are
/// empty.
///
/// @param number the dossier's number, such as 2026-0147
/// @param clientName the client's legal or trade name
/// @param kvkNumber the number in the trade register
/// @param place the town of the client's address
/// @param stage the code of the stage the dossier is in
/// @param decision the code of what acceptance and the insurer's desk said, such as `automaticQuote` or `accepted`
/// @param statusKey the message key of the line that tells how it stands
/// @param premiumCents the premium of the chosen variant, in cents of a euro
/// @param attention the next thing that is due
/// @param updatedAt when it was last changed, to the millisecond
/// @param shelf where it stands
public record DossierIndex(
        String number,
        String clientName,
        String kvkNumber,
        String place,
        String stage,
        String decision,
        String statusKey,
        OptionalLong premiumCents,
        Optional<Attention> attention,
        Instant updatedAt,
        Shelf shelf) {

    /// Something that is due.
    ///
    /// @param on the day by which it wants attention
    /// @param key the message key that says what it is
    public record Attention(LocalDate on, String key) {}

    /// Where a dossier stands.
    public enum Shelf {
        ACTIVE,
        /// Out of the way of the daily lists, still found when asked for.
        ARCHIVED
    }

    public DossierIndex {
        updatedAt = updatedAt.truncatedTo(ChronoUnit.MILLIS);
    }
}
