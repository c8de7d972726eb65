package nl.cyberwerkbank.dossier.offer.scan;

import nl.cyberwerkbank.client.CaseName;

import java.util.List;

/// What a file says of itself.
///
/// @param mediaType such as `application/pdf`; empty when it is no kind of file that a scan can be
/// @param offers the offers that it names, in the order of its pages
/// @param seal what became of its seal
public record ScannedFile(String mediaType, List<ScannedOffer> offers, Seal seal) {
    /// What became of the seal of a file.
    public enum Seal implements CaseName {
        /// It has none.
        NONE,
        /// It is as it was sealed.
        INTACT,
        /// Something was changed after it was sealed.
        BROKEN
    }

    public ScannedFile {
        offers = List.copyOf(offers);
    }
}
