/// The answer to a claim: items with their working, totals, findings and what a person still has to decide. The
/// conditions make it; screens, letters and case files read it.
package nl.cyberwerkbank.claim.settlement;
