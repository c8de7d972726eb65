/// The client file: intake, quote, offers and notes as one value. It is what is saved, versioned, found and exchanged;
/// its JSON form carries a schema version and old forms are brought up to date when read.
package nl.cyberwerkbank.dossier;
