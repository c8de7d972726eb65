/// A client file in the words of the form: what differs between two of its states, and everything that stands in one.
/// The screens show it, the overview for the client prints it.
package nl.cyberwerkbank.dossier.words;
