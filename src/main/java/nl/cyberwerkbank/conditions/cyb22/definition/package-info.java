/// Chapter 1 of the conditions as far as a claim needs it: each definition answers whether the facts meet it. The facts
/// they establish together (`EstablishedFacts`) are what the chapters on cover and exclusions ask.
package nl.cyberwerkbank.conditions.cyb22.definition;
