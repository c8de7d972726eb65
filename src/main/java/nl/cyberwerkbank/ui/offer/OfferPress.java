package nl.cyberwerkbank.ui.offer;

/// Makes the papers of offers; given by the wiring.
///
/// @param printer prints an offer as it was made
/// @param sealer makes the sealed file of a signed one
public record OfferPress(OfferPrinter printer, OfferSealer sealer) {}
