/// What comes in from files and goes out to them: case files, intake files, dossiers between machines. Used by `ui` and
/// `cli`; it may use the dossier and everything below it, never `store`, `document` or a screen.
package nl.cyberwerkbank.exchange;
