package nl.cyberwerkbank.market.table;

import nl.cyberwerkbank.market.InsurerColumn;

import java.util.Optional;

/// A column of the table: a proposal, with the clauses of its insurer where they are known, or an insurer alone.
///
/// @param id of the proposal or of the insurer's column
/// @param proposal what is proposed; empty: the insurer alone
/// @param insurer what is known of the insurer; empty: nothing
public record TableColumn(String id, Optional<Proposal> proposal, Optional<InsurerColumn> insurer) {
    public TableColumn {
        if (proposal.isEmpty() && insurer.isEmpty()) {
            throw new IllegalArgumentException("a column is of a proposal or of an insurer");
        }
    }
}
