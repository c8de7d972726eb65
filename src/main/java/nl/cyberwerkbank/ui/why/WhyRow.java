package nl.cyberwerkbank.ui.why;

import java.util.Optional;

/// One row of the panel. Rows with the same id are the same row at two moments, and are updated in place.
public sealed interface WhyRow {
    /// Stable while the row means the same, and unique in its panel.
    String id();

    /// Where the row rests on a text: which.
    Optional<Citation> citation();

    /// The field that decided the row, by its name in the case format; a click leads there.
    Optional<String> field();

    /// A finding.
    ///
    /// @param title what was tested
    /// @param detail the deciding input, in one line
    /// @param advice where it fails: what would pass; else empty
    record Reason(
            String id,
            Sign sign,
            String title,
            String detail,
            String advice,
            Optional<Citation> citation,
            Optional<String> field)
            implements WhyRow {}

    /// A line of a receipt.
    ///
    /// @param detail where the figure comes from
    /// @param amount the figure as shown, such as `× 0,85`; set right-aligned
    /// @param kind step or total
    record ReceiptLine(
            String id,
            Kind kind,
            String label,
            String detail,
            String amount,
            Optional<Citation> citation,
            Optional<String> field)
            implements WhyRow {}

    /// What a receipt line is.
    enum Kind {
        STEP,
        TOTAL
    }
}
