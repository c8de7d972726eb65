package nl.cyberwerkbank.ui.policies;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.contract.DraftKeys;
import nl.cyberwerkbank.dossier.contract.OfferedContract;
import nl.cyberwerkbank.dossier.contract.Standing;
import nl.cyberwerkbank.dossier.offer.Act;
import nl.cyberwerkbank.dossier.offer.OfferLife;
import nl.cyberwerkbank.dossier.offer.OfferStep;
import nl.cyberwerkbank.dossier.offer.OfferSteps;
import nl.cyberwerkbank.dossier.offer.OfferSteps.Result;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.product.PolicyTerms;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.store.JournalNote;
import nl.cyberwerkbank.store.Right;
import nl.cyberwerkbank.store.Sha256;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.Draft;
import nl.cyberwerkbank.ui.casework.OpenDossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// One policy at the desk, or one that is being made: what is recorded, how it stands, and what was typed. For the
/// JavaFX thread.
public final class PolicyDesk {
    private static final PolicyTerms TERMS = PolicyTerms.shipped();

    private final Casework casework;
    private final OpenDossier dossier;
    private final Optional<UUID> contractId;
    private int records;

    /// @param contractId empty for a policy that is being made
    public PolicyDesk(Casework casework, OpenDossier dossier, Optional<UUID> contractId) {
        this.casework = casework;
        this.dossier = dossier;
        this.contractId = contractId;
    }

    OpenDossier open() {
        return dossier;
    }

    Dossier dossier() {
        return dossier.dossier();
    }

    /// The policy as recorded; empty while it is being made.
    public Optional<Contract> contract() {
        return contractId.flatMap(id -> dossier().contract(id));
    }

    /// The policy as recorded.
    Contract recorded() {
        return contract().orElseThrow();
    }

    /// How it stands under the readings in force.
    Standing standing() {
        return standing(recorded());
    }

    /// How it would stand with another contract.
    Standing standing(Contract other) {
        return new Standing(other, dossier().losses(), TERMS, readings());
    }

    PolicyTerms terms() {
        return TERMS;
    }

    Readings readings() {
        return casework.readings();
    }

    LocalDate today() {
        return casework.today();
    }

    String user() {
        return casework.workspace().user().name();
    }

    Casework casework() {
        return casework;
    }

    /// Whether the user may record anything here.
    boolean mayRecord() {
        return casework.workspace().may(Right.ISSUE_POLICY);
    }

    /// How the offer in force stands.
    Optional<OfferLife> offer() {
        return dossier().currentOffer().map(offer -> new OfferLife(dossier(), offer, today()));
    }

    /// What the offer in force says about the policy that may be made of it now; empty where its steps are not taken
    /// yet, or nothing can become of it any more: a policy recorded then comes from elsewhere.
    Optional<OfferedContract> offered() {
        return offer().filter(life -> life.allows(OfferStep.ISSUE_POLICY))
                .map(life -> OfferedContract.of(life.offer()));
    }

    /// Says so when a policy of the offer in force would begin before the offer was signed (U-10).
    List<Finding> inceptionDoubt(Optional<LocalDate> inception) {
        return offer()
                .map(life -> life.inception(inception))
                .filter(finding -> finding.outcome() == Outcome.NEEDS_HUMAN)
                .stream()
                .toList();
    }

    /// What was typed into a form.
    Draft draft(String form) {
        return new Draft(dossier, DraftKeys.of(contractId.map(UUID::toString).orElse("new"), form));
    }

    /// A step of undo of its own for everything that is recorded.
    private String step() {
        records++;
        return DraftKeys.of("record", String.valueOf(records));
    }

    /// Whether the policy was taken away, as by undo of its making.
    boolean isGone() {
        return contractId.isPresent() && contract().isEmpty();
    }

    /// Changes the policy, forgets what was typed into the form that led to it, and saves at once.
    void record(Draft draft, UnaryOperator<Contract> change) {
        if (!mayRecord()) {
            return;
        }
        Contract after = change.apply(recorded());
        dossier.change(step(), before -> draft.clearedFrom(before).withContract(after));
        casework.flush();
    }

    /// Changes the policy as [#record] does, and freezes it as it stands then.
    ///
    /// @param kind what the journal calls it
    void issue(Draft draft, Contract after, String kind) {
        if (!mayRecord()) {
            return;
        }
        dossier.change(step(), before -> draft.clearedFrom(before).withContract(after));
        casework.flush();
        String json = DossierJson.write(after);
        casework.workspace()
                .moments()
                .freeze(
                        dossier().id(),
                        json,
                        Sha256.of(json),
                        new JournalNote(casework.clock().instant(), kind, "byUser"));
    }

    /// Makes a policy of the offer in force, as the last step of its life.
    ///
    /// @return what stands in the way; nothing: it was made
    List<Finding> issueFromOffer(Draft draft, Contract made) {
        Offer offer = dossier().currentOffer().orElseThrow();
        var act = new Act(casework.workspace().user().name(), casework.clock().instant());
        Result result =
                casework.take(
                        dossier,
                        before -> new OfferSteps(draft.clearedFrom(before), offer, today()).issuePolicy(made, act));
        return result instanceof Result.Refused(var findings) ? findings : List.of();
    }
}
