package nl.cyberwerkbank.ui.policies;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.contract.DraftKeys;
import nl.cyberwerkbank.dossier.contract.OfferedContract;
import nl.cyberwerkbank.dossier.contract.Standing;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.product.PolicyTerms;
import nl.cyberwerkbank.store.JournalNote;
import nl.cyberwerkbank.store.Sha256;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.OpenDossier;

import java.time.LocalDate;
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

    /// What the offer in force says about a policy made of it.
    Optional<OfferedContract> offered() {
        return dossier().currentOffer().map(OfferedContract::of);
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
        Contract after = change.apply(recorded());
        dossier.change(step(), before -> draft.clearedFrom(before).withContract(after));
        casework.flush();
    }

    /// Changes the policy as [#record] does, and freezes it as it stands then.
    ///
    /// @param kind what the journal calls it
    void issue(Draft draft, Contract after, String kind) {
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
}
