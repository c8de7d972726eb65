/// The stage Scan of a dossier: the conversation, question by question or theme by theme, what came of it, and its
/// papers. Shows what `riskscan` works out; neither reads nor tells anything about acceptance or premium, but that the
/// scan plays no part in them.
package nl.cyberwerkbank.ui.scan;
