package nl.cyberwerkbank.ui.sign;

import nl.cyberwerkbank.dossier.offer.Signing.Agreement;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.ui.paper.ShownPaper;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What is to be signed, and what is known of who will sign.
///
/// @param agreements the sentences that are agreed to
/// @param name filled in beforehand; may be empty, like function and place
/// @param on the date of the signature
/// @param paper the offer to be read, once it is at hand
public record SignRequest(
        Offer offer,
        Set<Agreement> agreements,
        String name,
        String function,
        String place,
        LocalDate on,
        Optional<ShownPaper> paper) {
    public SignRequest {
        agreements = Set.copyOf(agreements);
    }
}
