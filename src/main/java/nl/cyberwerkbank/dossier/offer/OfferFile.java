package nl.cyberwerkbank.dossier.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was recorded on an offer after it was made. The offer itself never changes.
///
/// @param number the offer's number
/// @param issued who made it, and when; empty for an offer that came from a file
/// @param signing the client's signature
/// @param sanctionsChecks looks into the sanctions lists, oldest first; the last one counts
/// @param requested that the policy was applied for
/// @param documents files of the signed offer, oldest first
/// @param receipt the insurer's confirmation of receipt
/// @param policy the policy made of it
/// @param closing that it was not gone through with
public record OfferFile(
        String number,
        Optional<Act> issued,
        Optional<Signing> signing,
        List<SanctionsCheck> sanctionsChecks,
        Optional<Act> requested,
        List<SignedDocument> documents,
        Optional<Receipt> receipt,
        Optional<PolicyIssue> policy,
        Optional<Closing> closing) {
    public OfferFile {
        sanctionsChecks = List.copyOf(sanctionsChecks);
        documents = List.copyOf(documents);
    }

    /// An offer on which nothing was recorded.
    public static OfferFile blank(String number) {
        return new OfferFile(
                number,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// The look into the sanctions lists that counts.
    public Optional<SanctionsCheck> lastCheck() {
        return sanctionsChecks.isEmpty() ? Optional.empty() : Optional.of(sanctionsChecks.getLast());
    }

    public OfferFile withIssued(Act act) {
        return new OfferFile(
                number, Optional.of(act), signing, sanctionsChecks, requested, documents, receipt, policy, closing);
    }

    public OfferFile withSigning(Signing other) {
        return new OfferFile(
                number, issued, Optional.of(other), sanctionsChecks, requested, documents, receipt, policy, closing);
    }

    /// With one look more.
    public OfferFile withCheck(SanctionsCheck check) {
        return new OfferFile(
                number, issued, signing, added(sanctionsChecks, check), requested, documents, receipt, policy, closing);
    }

    public OfferFile withRequested(Act act) {
        return new OfferFile(
                number, issued, signing, sanctionsChecks, Optional.of(act), documents, receipt, policy, closing);
    }

    /// With one file more; the same file a second time changes nothing.
    public OfferFile withDocument(SignedDocument document) {
        if (documents.stream().anyMatch(known -> known.id().equals(document.id()))) {
            return this;
        }
        return new OfferFile(
                number,
                issued,
                signing,
                sanctionsChecks,
                requested,
                added(documents, document),
                receipt,
                policy,
                closing);
    }

    public OfferFile withReceipt(Receipt other) {
        return new OfferFile(
                number, issued, signing, sanctionsChecks, requested, documents, Optional.of(other), policy, closing);
    }

    public OfferFile withPolicy(PolicyIssue other) {
        return new OfferFile(
                number, issued, signing, sanctionsChecks, requested, documents, receipt, Optional.of(other), closing);
    }

    /// Closed, or opened again.
    public OfferFile withClosing(Optional<Closing> other) {
        return new OfferFile(number, issued, signing, sanctionsChecks, requested, documents, receipt, policy, other);
    }

    private static <T> List<T> added(List<T> list, T one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
