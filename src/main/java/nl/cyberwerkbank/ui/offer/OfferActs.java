package nl.cyberwerkbank.ui.offer;

import nl.cyberwerkbank.dossier.offer.Act;
import nl.cyberwerkbank.dossier.offer.Closing;
import nl.cyberwerkbank.dossier.offer.OfferLife;
import nl.cyberwerkbank.dossier.offer.OfferSteps;
import nl.cyberwerkbank.dossier.offer.OfferSteps.Result;
import nl.cyberwerkbank.dossier.offer.Receipt;
import nl.cyberwerkbank.dossier.offer.SanctionsCheck;
import nl.cyberwerkbank.dossier.offer.SignedDocument;
import nl.cyberwerkbank.dossier.offer.Signing;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.sign.Given;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Takes the steps in an offer's life for the user at the screen, and keeps what came of each at once. Every act
/// answers with what stands in its way; nothing: it was done.
final class OfferActs {
    private final Casework casework;
    private final OpenDossier dossier;

    OfferActs(Casework casework, OpenDossier dossier) {
        this.casework = casework;
        this.dossier = dossier;
    }

    /// How the offer stands now.
    OfferLife life(Offer offer) {
        return new OfferLife(dossier.dossier(), offer, casework.today());
    }

    /// The user, now.
    Act act() {
        return new Act(casework.workspace().user().name(), casework.clock().instant());
    }

    /// What was given on the screen, as the signature it is.
    Signing signing(Offer offer, Given given) {
        return new Signing(
                given.way(),
                given.name(),
                given.function(),
                given.place(),
                casework.today(),
                Optional.of(LocalTime.now(casework.clock())),
                given.strokes(),
                given.agreed(),
                offer.contentHash(),
                act());
    }

    /// What would stand in the way of this signature; nothing is recorded.
    List<Finding> objections(Offer offer, Signing signing) {
        return new OfferSteps(dossier.dossier(), offer, casework.today()).sign(signing)
                        instanceof Result.Refused(var findings)
                ? findings
                : List.of();
    }

    /// Records the signature and the sealed file of it, both or neither.
    List<Finding> sign(Offer offer, Signing signing, SignedDocument sealed) {
        return take(offer, steps -> steps.signOnScreen(signing, sealed));
    }

    List<Finding> check(Offer offer, SanctionsCheck check) {
        return take(offer, steps -> steps.check(check));
    }

    List<Finding> request(Offer offer) {
        return take(offer, steps -> steps.request(act()));
    }

    List<Finding> attach(Offer offer, SignedDocument document) {
        return take(offer, steps -> steps.attach(document));
    }

    List<Finding> confirm(Offer offer, Receipt receipt) {
        return take(offer, steps -> steps.confirm(receipt));
    }

    List<Finding> close(Offer offer, Closing.Kind kind, String reason) {
        return take(offer, steps -> steps.close(new Closing(kind, reason, act())));
    }

    List<Finding> reopen(Offer offer) {
        return take(offer, OfferSteps::reopen);
    }

    private List<Finding> take(Offer offer, Function<OfferSteps, Result> step) {
        Result result = casework.take(dossier, now -> step.apply(new OfferSteps(now, offer, casework.today())));
        return result instanceof Result.Refused(var findings) ? findings : List.of();
    }
}
