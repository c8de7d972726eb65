package nl.cyberwerkbank.ui.offer;

import nl.cyberwerkbank.dossier.offer.OfferFile;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.quote.Office;

/// Makes the papers of offers; given by the wiring.
///
/// @param printer prints an offer as it was made
/// @param sealer makes the sealed file of a signed one
/// @param receipts prints the confirmation of receipt
public record OfferPress(OfferPrinter printer, OfferSealer sealer, ReceiptPrinter receipts) {
    /// Prints the confirmation that application and signed offer were received. May be called on any thread.
    @FunctionalInterface
    public interface ReceiptPrinter {
        /// The confirmation as PDF.
        ///
        /// @param file what was recorded on the offer
        /// @param office who confirms to the client
        byte[] print(Offer offer, OfferFile file, Office office, Wording wording);
    }
}
