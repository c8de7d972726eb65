/// What a loss might cost: questions, figures with their sources, and scenarios that are products of figures. An aid
/// for the talk on the sum insured, never a forecast; who pays what is decided elsewhere, by the conditions.
package nl.cyberwerkbank.market.scenario;
