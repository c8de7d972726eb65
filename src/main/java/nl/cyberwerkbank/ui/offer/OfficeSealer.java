package nl.cyberwerkbank.ui.offer;

import nl.cyberwerkbank.document.SignedOffer;
import nl.cyberwerkbank.dossier.offer.Signing;
import nl.cyberwerkbank.dossier.office.OfficeKey;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.store.OfficeKeys;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Supplier;

/// Seals with the key of the office; where it has none yet, with one that is made and kept.
///
/// @param officeName whose name a new certificate bears
public record OfficeSealer(SignedOffer signed, OfficeKeys keys, Supplier<String> officeName, Clock clock)
        implements OfferSealer {
    @Override
    public void prepare() {
        key();
    }

    /// A key is made once, also when two ask for it at a time.
    private OfficeKey key() {
        synchronized (keys) {
            return keys.inUse(officeName.get(), clock.instant());
        }
    }

    @Override
    public byte[] seal(Offer offer, Signing signing, Optional<byte[]> conditions, Wording wording, ZonedDateTime at) {
        return signed.make(offer, signing, conditions, wording, key(), at);
    }
}
