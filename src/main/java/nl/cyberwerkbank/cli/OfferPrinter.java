package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.quote.Offer;

import java.util.Locale;

/// Prints an offer as a PDF.
@FunctionalInterface
public interface OfferPrinter {
    /// The bytes of the PDF.
    ///
    /// @param language the language of its own words
    byte[] print(Offer offer, Locale language);
}
