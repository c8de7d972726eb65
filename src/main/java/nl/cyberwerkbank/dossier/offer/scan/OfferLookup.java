package nl.cyberwerkbank.dossier.offer.scan;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.quote.Offer;

import java.util.List;
import java.util.Optional;

/// Where offers are found.
public interface OfferLookup {
    /// The dossiers with an offer of this number, or with this content hash.
    ///
    /// @param number in capitals
    List<Dossier> dossiers(String number, String contentHash);

    /// An offer that was once made in a dossier and is frozen there, also when the dossier does not have it any more.
    Optional<Offer> frozen(Dossier dossier, String contentHash);
}
