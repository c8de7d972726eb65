/// The form in which the articles of the conditions answer: grounds that pass, refuse or reduce, each with its articles
/// and the facts that decided it.
package nl.cyberwerkbank.conditions.cyb22.rule;
