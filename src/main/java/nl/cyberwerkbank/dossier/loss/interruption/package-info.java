/// Monthly revenue before an interruption and what article 1.3 asks of it: the sum of the reference months, their days,
/// and the trend in them. Screens fill it; the conditions decide with its results.
package nl.cyberwerkbank.dossier.loss.interruption;
