package nl.cyberwerkbank.document;

import nl.cyberwerkbank.document.seal.PdfSeal;
import nl.cyberwerkbank.dossier.offer.Signing;
import nl.cyberwerkbank.dossier.office.OfficeKey;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Offer;

import java.time.ZonedDateTime;
import java.util.Optional;

/// Makes the file of an offer that was signed on the screen: printed anew with the signature in it, and sealed with the
/// office's certificate, so that any later change shows.
@Article("FAQ-03.3")
public final class SignedOffer {
    private final OfferDocument document;

    public SignedOffer(OfferDocument document) {
        this.document = document;
    }

    /// The sealed PDF.
    ///
    /// @param conditions the insurer's own PDF of the conditions that belong to this offer, if it is at hand
    /// @param sealedAt when it is sealed
    /// @throws IllegalArgumentException when another offer was signed, or not on the screen
    public byte[] make(
            Offer offer,
            Signing signing,
            Optional<byte[]> conditions,
            Wording wording,
            OfficeKey key,
            ZonedDateTime sealedAt) {
        if (!signing.offerHash().equals(offer.contentHash())) {
            throw new IllegalArgumentException("another offer was signed");
        }
        byte[] pdf = document.print(offer, new OfferEdition.Signed(signing), conditions, wording);
        return new PdfSeal(key)
                .seal(pdf, wording.text("document.offer.signed.reason", offer.content().number()), sealedAt);
    }
}
