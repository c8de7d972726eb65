package nl.cyberwerkbank.dossier.offer.scan;

import nl.cyberwerkbank.quote.Offer;

import java.util.Optional;

/// An offer as a file names it.
///
/// @param number the offer's number, in capitals
/// @param contentHash content hash by the mark, 64 hexadecimal digits
/// @param page the page with the mark; 0 is the first
/// @param inside the offer that travels inside the file, where there is one
public record ScannedOffer(String number, String contentHash, int page, Optional<Inside> inside) {
    /// An offer inside a file that was made here and never went through a scanner, so that its text can be relied on.
    ///
    /// @param offer the offer
    /// @param text what the pages say
    public record Inside(Offer offer, String text) {}
}
