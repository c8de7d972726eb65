package nl.cyberwerkbank.ui.offer;

import nl.cyberwerkbank.document.OfferEdition;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Offer;

import java.util.Optional;

/// Prints an offer; given by the wiring. May be called on any thread.
@FunctionalInterface
public interface OfferPrinter {
    /// The offer as PDF.
    ///
    /// @param edition as it was made, or with the word that another came in its place
    /// @param conditions the insurer's own PDF of the conditions, where it is at hand
    byte[] print(Offer offer, OfferEdition edition, Optional<byte[]> conditions, Wording wording);
}
