package nl.cyberwerkbank.ui.offer;

import nl.cyberwerkbank.dossier.offer.Signing;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Offer;

import java.time.ZonedDateTime;
import java.util.Optional;

/// Makes the sealed file of an offer that was signed on the screen; given by the wiring. May be called on any thread.
public interface OfferSealer {
    /// Does beforehand what takes long the first time, while the client still reads.
    default void prepare() {}

    /// The sealed PDF.
    ///
    /// @param conditions the insurer's own PDF of the conditions, where it is at hand
    byte[] seal(Offer offer, Signing signing, Optional<byte[]> conditions, Wording wording, ZonedDateTime at);
}
