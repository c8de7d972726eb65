package nl.cyberwerkbank.market.need;

import java.time.LocalDate;

/// What the adviser advises and why.
///
/// @param column id of the column of the table that is advised
/// @param name how that column was called when it was chosen, so that the record outlives the column
/// @param why in the adviser's words; may be empty while it is being written
/// @param chosenOn the day
/// @param by the adviser
public record AdviserChoice(String column, String name, String why, LocalDate chosenOn, String by) {}
