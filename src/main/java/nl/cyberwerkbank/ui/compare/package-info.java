/// The screen Vergelijken: insurers, our variants and captured quotes in one table, what the client needs, the talk on
/// the sum insured, and what the adviser chooses. Nothing on it adds up to a score.
package nl.cyberwerkbank.ui.compare;
