package nl.cyberwerkbank.ui.compare;

import nl.cyberwerkbank.market.Feature;
import nl.cyberwerkbank.market.table.CapturedQuote;
import nl.cyberwerkbank.market.table.TableColumn;
import nl.cyberwerkbank.ui.shell.Workplace;

/// What a part of the screen may ask of the screen.
interface CompareHost {
    CompareDesk desk();

    Workplace workplace();

    /// Asks for what another insurer's portal gave.
    void capture();

    /// Opens a captured quote to be changed.
    void edit(CapturedQuote quote);

    /// Shows the file of a captured quote.
    void show(CapturedQuote.QuoteFile file);

    /// Asks for an insurer that does not ship.
    void addInsurer();

    /// Opens a cell: all that is known of it, and room for the user's own.
    void openCell(Feature feature, TableColumn column);
}
