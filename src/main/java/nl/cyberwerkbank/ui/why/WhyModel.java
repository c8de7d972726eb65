package nl.cyberwerkbank.ui.why;

import java.util.List;

/// All that the panel shows.
///
/// @param subject what the panel is about, set beside its heading, such as `premie variant A`; may be empty
/// @param verdict the decision
/// @param rows in the order shown
public record WhyModel(String subject, Verdict verdict, List<WhyRow> rows) {
    public WhyModel {
        rows = List.copyOf(rows);
        if (rows.stream().map(WhyRow::id).distinct().count() != rows.size()) {
            throw new IllegalArgumentException("two rows with one id");
        }
    }
}
