package nl.cyberwerkbank.ui.loss.report;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.DossierPart;
import nl.cyberwerkbank.store.PartQuery;
import nl.cyberwerkbank.store.PartRow;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.loss.report.ConnectedLosses.Connected;
import nl.cyberwerkbank.ui.loss.report.ReportDraft.PolicyChoice;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Takes down a first notice: finds the policy, minds the clocks, points at earlier losses, and opens the file.
final class ReportViewModel {
    private static final int MOST_FOUND = 8;

    private final Casework casework;
    private final Wording wording;
    private final int waiverHours;

    /// @param waiverHours hours of the deductible's clock (2.4.1 a)
    ReportViewModel(Casework casework, Wording wording, int waiverHours) {
        this.casework = casework;
        this.wording = wording;
        this.waiverHours = waiverHours;
    }

    /// Now in the Netherlands, to the second.
    LocalDateTime now() {
        return LocalDateTime.ofInstant(casework.clock().instant(), Clock72.NETHERLANDS).truncatedTo(ChronoUnit.SECONDS);
    }

    /// Number of the insurer's helpline.
    String helpline() {
        return casework.catalog().forApplicationOn(casework.today()).conditions().helplineTelephone().value();
    }

    /// The policies that what was typed leads to.
    List<PolicyChoice> find(String words) {
        return casework
                .parts(
                        PartQuery.all(DossierPart.Kind.POLICY, casework.today())
                                .matching(words)
                                .sortedBy(PartQuery.Sort.CLIENT)
                                .page(0, MOST_FOUND))
                .stream()
                .map(this::choice)
                .toList();
    }

    private PolicyChoice choice(PartRow row) {
        return new PolicyChoice(row.dossier(), row.id(), words(row.clientName(), row.kvkNumber(), row.number()));
    }

    private String words(String client, String kvk, String number) {
        return wording.text(
                "loss.report.policy.found", client.isBlank() ? wording.text("dossier.unnamed") : client, kvk, number);
    }

    /// A policy by its ids.
    Optional<PolicyChoice> policy(UUID dossierId, UUID contractId) {
        return casework.open(dossierId).map(OpenDossier::dossier).flatMap(dossier -> policy(dossier, contractId));
    }

    private Optional<PolicyChoice> policy(Dossier dossier, UUID contractId) {
        return dossier.contract(contractId)
                .map(Contract::number)
                .map(number ->
                        new PolicyChoice(
                                dossier.id(),
                                contractId,
                                words(dossier.client().legalName(), dossier.client().kvkNumber(), number)));
    }

    /// The clock of the deductible, from receipt.
    Optional<Clock72> deductibleClock(Optional<LocalDateTime> receivedAt) {
        return receivedAt.map(at -> Clock72.from(Clock72.Kind.DEDUCTIBLE, at, waiverHours));
    }

    /// The clock of the regulator, from awareness.
    Optional<Clock72> regulatorClock(Optional<LocalDateTime> awareAt) {
        return awareAt.map(at -> Clock72.from(Clock72.Kind.REGULATOR, at, Clock72.REGULATOR_HOURS));
    }

    /// Earlier losses that may be this one, or one series with it.
    List<Connected> connected(ReportDraft draft) {
        return draft.policy()
                .flatMap(chosen ->
                        casework.open(chosen.dossier())
                                .map(OpenDossier::dossier)
                                .map(dossier ->
                                        ConnectedLosses.of(
                                                dossier,
                                                chosen.contract(),
                                                Optional.empty(),
                                                draft.days(),
                                                draft.story())))
                .orElse(List.of());
    }

    /// A discovery before the event.
    Optional<Message> doubtAboutDiscovery(ReportDraft draft) {
        boolean odd =
                draft.occurredOn().isPresent()
                        && draft.discoveredOn().filter(draft.occurredOn().get()::isAfter).isPresent();
        return odd ? Optional.of(Message.of("claim.odd.discoveredBeforeOccurred")) : Optional.empty();
    }

    /// Opens the file, under the next number, journaled.
    ///
    /// @param draft with nothing missing
    LossFile open(ReportDraft draft) {
        OpenDossier dossier = casework.open(draft.policy().orElseThrow().dossier()).orElseThrow();
        String by = casework.workspace().user().name();
        return casework.reportLoss(
                dossier,
                number ->
                        draft.open(
                                UUID.randomUUID(),
                                number,
                                by,
                                casework.clock().instant().truncatedTo(ChronoUnit.SECONDS)));
    }
}
