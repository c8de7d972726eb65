/// What is asked about one loss and how it stands: which questions its facts make relevant, what was answered, what is
/// presumed until someone says otherwise, what is open; and the facts as a case of the case format.
package nl.cyberwerkbank.dossier.loss.wizard;
