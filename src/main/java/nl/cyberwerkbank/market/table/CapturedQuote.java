package nl.cyberwerkbank.market.table;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What another insurer's portal gave for this client, as captured.
///
/// @param insurer its name; never blank
/// @param clauses id of the column of the clause matrix that speaks of this insurer; empty: none does
/// @param product name of the product; may be empty
/// @param premium per year, without insurance tax
/// @param waitingPeriodHours in hours, such as 8
/// @param sublimits as the quote has them
/// @param validUntil last day on which it can be accepted
/// @param capturedOn when it was captured
/// @param reference the portal's number; may be empty
/// @param file the quote itself, kept with the dossier
/// @param notes internal, never shown to the client
public record CapturedQuote(
        UUID id,
        String insurer,
        Optional<String> clauses,
        String product,
        Optional<Money> premium,
        Optional<Money> sumInsured,
        Optional<Money> deductible,
        Optional<BigDecimal> waitingPeriodHours,
        List<Sublimit> sublimits,
        Optional<LocalDate> validUntil,
        LocalDate capturedOn,
        String reference,
        Optional<QuoteFile> file,
        String notes) {
    public CapturedQuote {
        sublimits = List.copyOf(sublimits);
        if (insurer.isBlank()) {
            throw new IllegalArgumentException("a captured quote names its insurer");
        }
    }

    /// A limit for one part of the cover.
    ///
    /// @param part in the words of the quote, such as `Losgeld`
    public record Sublimit(String part, Money amount) {
        public Sublimit {
            if (part.isBlank()) {
                throw new IllegalArgumentException("a sublimit says for what");
            }
        }
    }

    /// The file of a quote.
    ///
    /// @param sha256 under which the contents are kept
    public record QuoteFile(String name, String mediaType, String sha256) {}

    /// The quote under this column of the clause matrix.
    public CapturedQuote under(String column) {
        return new CapturedQuote(
                id,
                insurer,
                Optional.of(column),
                product,
                premium,
                sumInsured,
                deductible,
                waitingPeriodHours,
                sublimits,
                validUntil,
                capturedOn,
                reference,
                file,
                notes);
    }

    /// The quote as a column of the table.
    public Proposal proposal() {
        return new Proposal(
                id.toString(),
                Proposal.Kind.CAPTURED,
                insurer,
                product,
                Optional.of(capturedOn),
                clauses,
                premium,
                sumInsured,
                deductible,
                waitingPeriodHours,
                sublimits,
                validUntil);
    }
}
