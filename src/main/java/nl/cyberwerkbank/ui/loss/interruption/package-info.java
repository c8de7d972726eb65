/// The calculation sheet of a business interruption: monthly revenue as pasted from a spreadsheet, read, added up and
/// handed to the questions about the item.
package nl.cyberwerkbank.ui.loss.interruption;
