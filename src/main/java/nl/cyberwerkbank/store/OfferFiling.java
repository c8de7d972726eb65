package nl.cyberwerkbank.store;

import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.offer.OfferStep;
import nl.cyberwerkbank.dossier.offer.OfferSteps.Result.Taken;

import java.time.Instant;

/// Keeps a step in the life of an offer: the dossier with it, and what was recorded as a frozen moment, both or
/// neither.
public final class OfferFiling {
    private static final String SAVED = "dossierSaved";
    private static final String BY_USER = "byUser";

    private OfferFiling() {}

    /// Saves the dossier after a step and freezes what was recorded.
    ///
    /// @param after how the dossier stands after it
    /// @param revision the revision the step was taken on
    /// @return the revision it now has
    /// @throws StoreException `CONFLICT` when someone saved the dossier since
    public static long keep(Workspace workspace, Assessment after, Taken taken, long revision, Instant at) {
        String kind = taken.step().journalKind();
        String json = frozen(taken);
        return workspace.together(() -> {
            long saved = workspace.dossiers().save(Filing.draft(after, at), revision, new JournalNote(at, SAVED, kind));
            workspace.moments().freeze(after.dossier().id(), json, Sha256.of(json), new JournalNote(at, kind, BY_USER));
            return saved;
        });
    }

    /// A policy is frozen as it was issued, as elsewhere; of any other step what is recorded on the offer.
    private static String frozen(Taken taken) {
        Dossier dossier = taken.dossier();
        return taken.step() == OfferStep.ISSUE_POLICY
                ? DossierJson.write(dossier.contract(taken.file().policy().orElseThrow().contract()).orElseThrow())
                : DossierJson.write(taken.file());
    }
}
