/// The words in which every decision is told: findings with their outcome, source, deciding inputs and readings.
/// Everybody may use this package; it uses none of the others and decides nothing itself.
package nl.cyberwerkbank.explain;
