package nl.cyberwerkbank.ui.quote;

import java.util.List;
import java.util.Optional;

/// The table of premiums at one commission, in words.
///
/// @param title what the figures are
/// @param mark which tariff gave them
/// @param markExplained the same in a sentence
/// @param sums heads of the columns, ascending
/// @param rows one a deductible, ascending
/// @param doubt what the deductibles would be under another reading, where the text is in doubt
record PremiumTable(
        String title, String mark, String markExplained, List<String> sums, List<Row> rows, Optional<String> doubt) {
    PremiumTable {
        sums = List.copyOf(sums);
        rows = List.copyOf(rows);
    }

    /// One deductible with its premiums, a cell a sum.
    record Row(String deductible, List<PremiumCell> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /// The cell at this place; empty beyond the edges.
    Optional<PremiumCell> at(int row, int column) {
        boolean inside = row >= 0 && row < rows.size() && column >= 0 && column < sums.size();
        return inside ? Optional.of(rows.get(row).cells().get(column)) : Optional.empty();
    }
}
