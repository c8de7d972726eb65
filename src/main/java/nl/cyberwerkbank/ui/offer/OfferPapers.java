package nl.cyberwerkbank.ui.offer;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.store.Access;
import nl.cyberwerkbank.store.Blob;
import nl.cyberwerkbank.store.Sha256;
import nl.cyberwerkbank.store.Workspace;

import java.util.Optional;

/// The papers of offers: each is printed once, when the offer is issued, and kept in the workspace. May be used on any
/// thread.
final class OfferPapers {
    private static final String MEDIA_TYPE = "application/pdf";

    /// Before the content hash of an offer: the setting that names the hash of its paper.
    private static final String PAPER_OF = "offer.paper.";

    private final Workspace workspace;
    private final OfferPrinter printer;
    private final Wording wording;

    OfferPapers(Workspace workspace, OfferPrinter printer, Wording wording) {
        this.workspace = workspace;
        this.printer = printer;
        this.wording = wording;
    }

    /// The paper of this offer: the one that was kept, or else a new one, which is then kept.
    byte[] of(Offer offer) {
        return kept(offer).orElseGet(() -> printed(offer));
    }

    private Optional<byte[]> kept(Offer offer) {
        return workspace
                .settings()
                .get(PAPER_OF + offer.contentHash())
                .map(json -> new Sha256(json.replace("\"", "")))
                .flatMap(workspace.blobs()::get)
                .map(Blob::contents);
    }

    private byte[] printed(Offer offer) {
        Optional<byte[]> conditions =
                offer.content()
                        .terms()
                        .conditionsFileHash()
                        .map(Sha256::new)
                        .flatMap(workspace.blobs()::get)
                        .map(Blob::contents);
        byte[] pdf = printer.print(offer, conditions, wording);
        if (workspace.access() == Access.READ_WRITE) {
            workspace.together(() -> {
                Sha256 hash = workspace.blobs().put(MEDIA_TYPE, pdf);
                workspace.settings().put(PAPER_OF + offer.contentHash(), "\"" + hash.hex() + "\"");
                return hash;
            });
        }
        return pdf;
    }
}
