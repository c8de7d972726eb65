/// By what others recognise the office: its key and certificate, self-made or its own, with which it signs what it
/// sends and seals what was signed.
package nl.cyberwerkbank.dossier.office;
