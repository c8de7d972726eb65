/// The policy desk: the list of all policies, and the desk of one with its schedule, endorsements, premium, calendar,
/// changes of risk, end and renewal. What is typed is kept with the dossier until it is recorded; what is recorded goes
/// into the contract, and what follows from it is decided by the conditions.
package nl.cyberwerkbank.ui.policies;
