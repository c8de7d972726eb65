package nl.cyberwerkbank.market;

import java.time.LocalDate;
import java.util.Optional;

/// A document that was read for the comparison.
///
/// @param id stable, such as `comparisonSite`; of a user's own source: `own`
/// @param name as it is shown in full
/// @param brief as it is shown in a cell
/// @param basis conditions or marketing
/// @param dated the date that it bears; empty: undated, and shown so
/// @param readOn when it was read
/// @param note what one should know of it
public record SourceDocument(
        String id,
        Phrase name,
        Phrase brief,
        Basis basis,
        Optional<DocumentDate> dated,
        LocalDate readOn,
        Optional<Phrase> note) {}
