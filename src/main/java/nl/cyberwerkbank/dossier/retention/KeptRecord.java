package nl.cyberwerkbank.dossier.retention;

import nl.cyberwerkbank.client.Address;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.contract.PremiumDue;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.dossier.loss.LossPayment;
import nl.cyberwerkbank.dossier.offer.OfferFile;
import nl.cyberwerkbank.dossier.offer.SanctionsCheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What of an erased file stays because the law wants it: figures of the books, and looks into the sanctions lists.
///
/// @param dossier number of the file
/// @param legalName the other party of the bookings
/// @param kvkNumber his number in the trade register
/// @param address where he was
/// @param policies premium that fell due and was received
/// @param payments paid on losses
/// @param sanctionsChecks who was looked up, in which list, and what was found
public record KeptRecord(
        String dossier,
        String legalName,
        String kvkNumber,
        Address address,
        List<BookedPolicy> policies,
        List<BookedPayment> payments,
        List<SanctionsCheck> sanctionsChecks) {
    /// The bookings of a policy.
    public record BookedPolicy(String number, LocalDate inceptionDate, LocalDate endDate, List<PremiumDue> premiums) {}

    /// A payment, and the loss it was made on.
    public record BookedPayment(String loss, LossPayment payment) {}

    public KeptRecord {
        policies = List.copyOf(policies);
        payments = List.copyOf(payments);
        sanctionsChecks = List.copyOf(sanctionsChecks);
    }

    /// What of a file has to stay; nothing where nothing was booked and nobody was looked up.
    static Optional<KeptRecord> of(Dossier dossier) {
        var record =
                new KeptRecord(
                        dossier.number(),
                        dossier.client().legalName(),
                        dossier.client().kvkNumber(),
                        dossier.client().address(),
                        dossier.contracts().stream().map(KeptRecord::booked).toList(),
                        dossier.losses().stream().flatMap(KeptRecord::booked).toList(),
                        dossier.offerFiles().stream().map(OfferFile::sanctionsChecks).flatMap(List::stream).toList());
        return record.isBooked() || !record.sanctionsChecks().isEmpty() ? Optional.of(record) : Optional.empty();
    }

    boolean isBooked() {
        return !policies.isEmpty() || !payments.isEmpty();
    }

    private static BookedPolicy booked(Contract contract) {
        return new BookedPolicy(
                contract.number(), contract.inceptionDate(), contract.period().endDate(), contract.premiums());
    }

    private static Stream<BookedPayment> booked(LossFile loss) {
        return loss.payments().stream().map(payment -> new BookedPayment(loss.number(), payment));
    }
}
