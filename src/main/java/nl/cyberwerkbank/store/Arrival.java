package nl.cyberwerkbank.store;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierFormatException;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.merge.Difference;
import nl.cyberwerkbank.dossier.merge.Merge;
import nl.cyberwerkbank.dossier.offer.OfferFile;
import nl.cyberwerkbank.dossier.sending.Consignment;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.store.RefusedArrivalException.Reason;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A dossier that came in and was checked, before anything of it is taken over: who sent it, and what it changes here.
public final class Arrival {
    private final Consignment consignment;
    private final Sender sender;
    private final Dossier theirs;
    private final Optional<Here> here;

    /// The same dossier as it stands here.
    ///
    /// @param stored what is kept
    /// @param merge of both
    record Here(StoredDossier stored, Merge merge) {}

    Arrival(Consignment consignment, Sender sender, Dossier theirs, Optional<Here> here) {
        this.consignment = consignment;
        this.sender = sender;
        this.theirs = theirs;
        this.here = here;
    }

    /// Reads the dossier that was sent, strictly.
    static Dossier read(String json) throws RefusedArrivalException {
        try {
            Dossier dossier = DossierJson.read(json);
            requireUnchanged(dossier);
            return dossier;
        } catch (DossierFormatException unreadable) {
            throw new RefusedArrivalException(
                    unreadable.isOfNewerProgram() ? Reason.NEWER_SCHEMA : Reason.NO_DOSSIER, unreadable.getMessage());
        }
    }

    private static void requireUnchanged(Dossier dossier) throws RefusedArrivalException {
        for (Offer offer : dossier.offers()) {
            if (!DossierJson.isUnchanged(offer)) {
                throw new RefusedArrivalException(Reason.OFFER_ALTERED, offer.content().number());
            }
        }
    }

    /// A signature of one side does not come to stand under an offer of the other that bears the same number.
    private static void requireSignedAsOffered(Dossier dossier) throws RefusedArrivalException {
        for (OfferFile file : dossier.offerFiles()) {
            Optional<Offer> offer = dossier.offer(file.number());
            boolean other =
                    file.signing()
                            .filter(signing ->
                                    offer.filter(one -> one.contentHash().equals(signing.offerHash())).isEmpty())
                            .isPresent();
            if (other) {
                throw new RefusedArrivalException(Reason.DOES_NOT_FIT, file.number());
            }
        }
    }

    Consignment consignment() {
        return consignment;
    }

    Optional<StoredDossier> stored() {
        return here.map(Here::stored);
    }

    public Sender sender() {
        return sender;
    }

    /// The dossier as it was sent.
    public Dossier theirs() {
        return theirs;
    }

    /// Who sent it and when, and how many documents and acts came with it.
    public Consignment sent() {
        return consignment;
    }

    /// Whether there is no such dossier here yet.
    public boolean isNew() {
        return here.isEmpty();
    }

    /// What differs, in the order of the dossier; nothing for a new one.
    public List<Difference> differences() {
        return here.map(both -> both.merge().differences()).orElse(List.of());
    }

    /// What both sides changed, so that someone has to choose.
    public List<Difference> toBeChosen() {
        return here.map(both -> both.merge().toBeChosen()).orElse(List.of());
    }

    /// The dossier that results.
    ///
    /// @param choices by path, whose version is taken of what both changed
    /// @throws RefusedArrivalException `DOES_NOT_FIT` when that is no dossier
    public Dossier result(Map<String, Difference.Side> choices) throws RefusedArrivalException {
        if (here.isEmpty()) {
            return theirs;
        }
        try {
            Dossier merged = DossierJson.read(here.get().merge().result(choices));
            requireUnchanged(merged);
            requireSignedAsOffered(merged);
            return merged;
        } catch (DossierFormatException impossible) {
            throw new RefusedArrivalException(Reason.DOES_NOT_FIT, impossible.getMessage());
        }
    }
}
