package nl.cyberwerkbank.document;

import nl.cyberwerkbank.dossier.offer.Signing;

/// As what an offer is printed. What is offered stands on every edition alike, with the same number and hash.
public sealed interface OfferEdition {
    /// To be read and signed.
    record Original() implements OfferEdition {}

    /// With the client's signature as it was drawn or typed on the screen.
    record Signed(Signing signing) implements OfferEdition {
        public Signed {
            if (signing.way() == Signing.Way.ON_PAPER) {
                throw new IllegalArgumentException("only a signature given on the screen can be printed");
            }
        }
    }

    /// After another offer came in its place.
    ///
    /// @param by number of that offer
    record Replaced(String by) implements OfferEdition {}
}
