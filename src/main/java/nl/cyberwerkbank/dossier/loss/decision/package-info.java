/// From a loss as it stands to a decision, and from a decision to money: what stands in the way, what a person has to
/// decide, who must agree, what is reserved and what may be paid. Values only; who and when come in as arguments.
package nl.cyberwerkbank.dossier.loss.decision;
