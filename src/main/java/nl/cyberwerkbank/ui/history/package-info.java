/// The history of a dossier: which states it had, by whom and when, and what differs between any two of them.
package nl.cyberwerkbank.ui.history;
