/// What travels between two installations when a dossier is sent: the dossier, its documents, its history, and which
/// versions of it the sender knows the other side to have. How it is closed and signed is another's business.
package nl.cyberwerkbank.dossier.sending;
