package nl.cyberwerkbank.explain;

/// The nearest value of one field that would let a failing rule pass, all other facts unchanged.
///
/// @param field the field to change, as in the case format
/// @param value the nearest passing value: for `annualTurnover <= 100,000,000.00` that bound itself
public record Bound(String field, Value value) {}
