package nl.cyberwerkbank.document;

import nl.cyberwerkbank.client.Client;
import nl.cyberwerkbank.market.table.ComparisonTable;
import nl.cyberwerkbank.market.table.TableRow;
import nl.cyberwerkbank.quote.Office;

import java.time.LocalDate;
import java.util.List;

/// What the comparison is printed from.
///
/// @param client whose comparison it is; unknown: the market alone
/// @param table the columns in the order of print
/// @param rows the rows in the order of print
/// @param on the day of print
public record SideBySide(Client client, Office office, ComparisonTable table, List<TableRow> rows, LocalDate on) {
    public SideBySide {
        rows = List.copyOf(rows);
    }
}
