/// Two versions of one dossier that grew apart: what each side changed since the version that both knew, where both
/// changed one thing, and the version that results from choosing.
package nl.cyberwerkbank.dossier.merge;
