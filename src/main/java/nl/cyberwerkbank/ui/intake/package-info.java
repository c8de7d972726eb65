/// The first stage of a dossier: who the client is and what he declares. The view lays out and binds; what an answer
/// means stands in the view model and the dossier.
package nl.cyberwerkbank.ui.intake;
