/// Lists as files that spreadsheet programs open, with cells that they cannot take for formulas.
package nl.cyberwerkbank.exchange.csv;
