package nl.cyberwerkbank.store;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierFormatException;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.offer.OfferStep;
import nl.cyberwerkbank.dossier.offer.scan.OfferLookup;
import nl.cyberwerkbank.quote.Offer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the offers of a workspace by what their paper says. May be used on any thread.
public final class OfferArchive implements OfferLookup {
    /// Moments at which an offer was frozen: made here, or brought in.
    private static final Set<String> MADE = Set.of(OfferStep.ISSUE.journalKind(), "offerImported");

    private final Workspace workspace;

    public OfferArchive(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public List<Dossier> dossiers(String number, String contentHash) {
        return workspace.dossiers().withOffer(number, contentHash).stream()
                .flatMap(id -> Filing.load(workspace.dossiers(), id).stream())
                .toList();
    }

    @Override
    public Optional<Offer> frozen(Dossier dossier, String contentHash) {
        return workspace.moments().of(dossier.id()).stream()
                .filter(moment -> MADE.contains(moment.kind()))
                .flatMap(moment -> moment.json().stream())
                .flatMap(OfferArchive::read)
                .filter(offer -> offer.contentHash().equals(contentHash))
                .findFirst();
    }

    /// A moment that an older program froze may have another form; it says nothing then.
    private static Stream<Offer> read(String json) {
        try {
            return Stream.of(DossierJson.readOffer(json));
        } catch (DossierFormatException e) {
            return Stream.empty();
        }
    }
}
