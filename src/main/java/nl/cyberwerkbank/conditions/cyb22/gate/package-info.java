/// The gates that a loss or an item passes before its own cover is looked at, in the order of a decision: premium, who
/// is insured, in what capacity, where, when, and what a takeover or insolvency leaves.
package nl.cyberwerkbank.conditions.cyb22.gate;
