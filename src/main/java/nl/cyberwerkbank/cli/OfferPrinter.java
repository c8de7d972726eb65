package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.quote.Offer;

/// Prints an offer as a PDF.
@FunctionalInterface
public interface OfferPrinter {
    /// The bytes of the PDF.
    byte[] print(Offer offer);
}
