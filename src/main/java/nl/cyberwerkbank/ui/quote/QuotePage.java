package nl.cyberwerkbank.ui.quote;

import nl.cyberwerkbank.quote.UnderwriterAnswer;
import nl.cyberwerkbank.rating.GivenPremium;

import java.util.List;
import java.util.Optional;

/// All that the stage shows at one moment.
///
/// @param standstill why no premium is shown; empty when premiums are
/// @param table the premiums; empty while none may be shown
/// @param variants the pinned ones
/// @param desk whether the insurer's desk is asked here, and what it answered
/// @param given premiums that were typed over
record QuotePage(
        Optional<Standstill> standstill,
        Optional<PremiumTable> table,
        List<VariantCard> variants,
        Desk desk,
        List<GivenLine> given) {
    QuotePage {
        variants = List.copyOf(variants);
        given = List.copyOf(given);
    }

    /// The insurer's desk and this dossier.
    sealed interface Desk {
        /// The desk has no part in this dossier.
        record NotAsked() implements Desk {}

        /// Its answer is waited for.
        ///
        /// @param said what was asked and replied so far, or that it is waited for
        record Waiting(String said) implements Desk {}

        /// It answered.
        ///
        /// @param answer what it said
        /// @param summary the same in a sentence
        record Answered(UnderwriterAnswer answer, String summary) implements Desk {}
    }

    /// A premium that was typed over from elsewhere.
    record GivenLine(GivenPremium premium, String summary) {}
}
