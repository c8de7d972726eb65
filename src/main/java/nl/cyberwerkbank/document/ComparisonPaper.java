package nl.cyberwerkbank.document;

import nl.cyberwerkbank.document.OfferPaper.Letterhead;
import nl.cyberwerkbank.document.OfferPaper.Row;

import java.util.List;

/// A comparison in words, ready for the template `comparison.html`. An empty text is not printed.
///
/// @param sheets the columns, as many on a sheet as its width bears; each sheet has every row
/// @param legend the states with their signs
/// @param notes what one should know of a column
record ComparisonPaper(
        Letterhead office, String client, List<Sheet> sheets, List<Row> legend, List<Row> notes, boolean indication) {
    /// Columns that stand side by side.
    ///
    /// @param number from 1
    /// @param of how many there are
    /// @param width of a column in per cent of the page, without the sign
    record Sheet(int number, int of, List<Head> heads, String width, List<Group> groups) {}

    record Head(String name, String kind) {}

    /// Rows under one heading.
    record Group(String title, List<Line> lines) {}

    /// @param label the feature or figure
    /// @param mark such as `eis · verschilt`; empty for none
    record Line(String label, String mark, List<Cell> cells) {}

    /// @param kind style: `figure`, or the name of the state
    /// @param sign stands before the state
    /// @param state the state or the figure
    /// @param says what the cell adds
    /// @param best `laagste premie` and the like
    /// @param sources basis, source and date, one line each
    record Cell(String kind, String sign, String state, String says, String best, List<String> sources, String match) {}
}
