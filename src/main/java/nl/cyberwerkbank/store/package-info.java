/// The encrypted file on this machine: dossiers with their search index, frozen moments, journal, settings, numbers and
/// attached files, and the key file with the users who may open it. The desktop and the command line call it through
/// `Workspace`; it knows a dossier as a JSON document and nothing of what stands in it. SQL is spoken here and nowhere
/// else.
package nl.cyberwerkbank.store;
