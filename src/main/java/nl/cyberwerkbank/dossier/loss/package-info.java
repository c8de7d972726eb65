/// The file of one loss: the first notice, the answers given since with who gave them and when, consents, evidence,
/// reserve, payments and decisions. The facts that decide can be cut out of it as a case and decided again.
package nl.cyberwerkbank.dossier.loss;
