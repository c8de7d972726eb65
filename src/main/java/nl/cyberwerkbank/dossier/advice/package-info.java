/// The adviser's work on one client: captured quotes, needs, choice, figures for the sum, and how the table is
/// arranged. A value that the dossier keeps.
package nl.cyberwerkbank.dossier.advice;
