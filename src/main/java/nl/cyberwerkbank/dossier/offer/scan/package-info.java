/// Whether a file that came back is the signed offer of a dossier: what the file says of itself, put beside what was
/// offered. Reading files and finding dossiers is done elsewhere.
package nl.cyberwerkbank.dossier.offer.scan;
