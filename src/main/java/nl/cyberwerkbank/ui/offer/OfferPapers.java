package nl.cyberwerkbank.ui.offer;

import nl.cyberwerkbank.document.OfferEdition;
import nl.cyberwerkbank.document.PicturePage;
import nl.cyberwerkbank.dossier.offer.OfferFile;
import nl.cyberwerkbank.dossier.offer.SignedDocument;
import nl.cyberwerkbank.dossier.offer.Signing;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.store.Access;
import nl.cyberwerkbank.store.Blob;
import nl.cyberwerkbank.store.Sha256;
import nl.cyberwerkbank.store.StoreException;
import nl.cyberwerkbank.store.Workspace;

import java.time.ZonedDateTime;
import java.util.Optional;

/// The papers of offers: each is printed once, when the offer is issued, and kept in the workspace. May be used on any
/// thread.
final class OfferPapers {
    private static final String MEDIA_TYPE = "application/pdf";

    /// Before the content hash of an offer: the setting that names the hash of its paper.
    private static final String PAPER_OF = "offer.paper.";

    private final Workspace workspace;
    private final OfferPress press;
    private final Wording wording;

    OfferPapers(Workspace workspace, OfferPress press, Wording wording) {
        this.workspace = workspace;
        this.press = press;
        this.wording = wording;
    }

    /// The paper of this offer: the one that was kept, or else a new one, which is then kept.
    byte[] of(Offer offer) {
        return kept(offer).orElseGet(() -> printed(offer));
    }

    /// The paper of an offer in whose place another came: it says so, and is not kept.
    ///
    /// @param by number of that other offer
    byte[] replaced(Offer offer, String by) {
        return press.printer().print(offer, new OfferEdition.Replaced(by), conditions(offer), wording);
    }

    private Optional<byte[]> kept(Offer offer) {
        return workspace
                .settings()
                .get(PAPER_OF + offer.contentHash())
                .map(json -> new Sha256(json.replace("\"", "")))
                .flatMap(workspace.blobs()::get)
                .map(Blob::contents);
    }

    private Optional<byte[]> conditions(Offer offer) {
        return offer.content()
                .terms()
                .conditionsFileHash()
                .map(Sha256::new)
                .flatMap(workspace.blobs()::get)
                .map(Blob::contents);
    }

    /// The sealed paper of a signature, kept before it is recorded: a signature never stands without its file.
    ///
    /// @return the hash under which it is kept
    String sealed(Offer offer, Signing signing, ZonedDateTime at) {
        byte[] pdf = press.sealer().seal(offer, signing, conditions(offer), wording, at);
        return workspace.blobs().put(MEDIA_TYPE, pdf).hex();
    }

    /// Does beforehand what sealing takes long for.
    void prepareSeal() {
        press.sealer().prepare();
    }

    /// The file of a signed offer to be looked at: a picture stands on a page of its own.
    ///
    /// @return empty when it is not here: the dossier came without its files
    Optional<byte[]> of(SignedDocument document) {
        return Sha256.parse(document.id())
                .flatMap(workspace.blobs()::get)
                .map(Blob::contents)
                .map(kept -> document.mediaType().equals(MEDIA_TYPE) ? kept : PicturePage.pdf(kept));
    }

    /// The confirmation of receipt, as it was recorded.
    byte[] receipt(Offer offer, OfferFile file) {
        return press.receipts().print(offer, file, offer.content().office(), wording);
    }

    private byte[] printed(Offer offer) {
        byte[] pdf = press.printer().print(offer, new OfferEdition.Original(), conditions(offer), wording);
        if (workspace.access() == Access.READ_WRITE) {
            keep(offer, pdf);
        }
        return pdf;
    }

    @SuppressWarnings("EmptyCatch") // an offer prints to the same bytes every time
    private void keep(Offer offer, byte[] pdf) {
        try {
            workspace.together(() -> {
                Sha256 hash = workspace.blobs().put(MEDIA_TYPE, pdf);
                workspace.settings().put(PAPER_OF + offer.contentHash(), "\"" + hash.hex() + "\"");
                return hash;
            });
        } catch (StoreException e) {
            // a paper that cannot be kept now is printed and kept the next time
        }
    }
}
