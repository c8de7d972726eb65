/// Dossier files on the desktop: sending one, taking one in with what both sides changed, and lists and messages for
/// other systems.
package nl.cyberwerkbank.ui.exchange;
