/// Settles a cost scenario as a claim: the same decision that settles losses, put to the facts of the scenario. Screens
/// and papers of the advice on the sum use it.
package nl.cyberwerkbank.exchange.scenario;
