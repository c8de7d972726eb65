package nl.cyberwerkbank.market.table;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A priced proposal as a column of the table: a variant of our own or a captured quote.
///
/// @param id of the column
/// @param name how it is called
/// @param product name of the product of a captured quote; may be empty
/// @param capturedOn when it was captured; empty: a variant of our own
/// @param clauses id of the column of the clause matrix that it stands under
/// @param premium per year, without insurance tax
public record Proposal(
        String id,
        Kind kind,
        String name,
        String product,
        Optional<LocalDate> capturedOn,
        Optional<String> clauses,
        Optional<Money> premium,
        Optional<Money> sumInsured,
        Optional<Money> deductible,
        Optional<BigDecimal> waitingPeriodHours,
        List<CapturedQuote.Sublimit> sublimits,
        Optional<LocalDate> validUntil) {
    public Proposal {
        sublimits = List.copyOf(sublimits);
    }

    /// Where a proposal comes from.
    public enum Kind {
        /// A variant that was pinned, priced by the example tariff.
        INDICATION,
        /// A variant that was pinned, priced by an insurer's tariff, portal or underwriter.
        VARIANT,
        /// A quote captured from another insurer.
        CAPTURED
    }
}
