package nl.cyberwerkbank.ui.offer;

import nl.cyberwerkbank.quote.Offer;

/// The paper of the offer looked at.
sealed interface Paper {
    /// No offer is looked at.
    record None() implements Paper {}

    /// It is being fetched or printed.
    record Coming(Offer offer) implements Paper {}

    /// It is here.
    final class Ready implements Paper {
        private final Offer offer;
        private final byte[] pdf;

        Ready(Offer offer, byte[] pdf) {
            this.offer = offer;
            this.pdf = pdf.clone();
        }

        Offer offer() {
            return offer;
        }

        byte[] pdf() {
            return pdf.clone();
        }
    }

    /// It could not be made; the offer itself is safe.
    record Failed(Offer offer) implements Paper {}
}
