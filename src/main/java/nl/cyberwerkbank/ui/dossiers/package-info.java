/// The list of all dossiers: found while typing, sorted by column, paged in from the store as it is scrolled. A
/// component that opens dossiers through a callback; it knows no other screen.
package nl.cyberwerkbank.ui.dossiers;
