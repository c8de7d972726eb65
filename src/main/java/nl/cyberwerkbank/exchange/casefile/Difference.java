package nl.cyberwerkbank.exchange.casefile;

/// The first field in which a result differs from what was expected.
///
/// @param field the field, such as `items[2].coveredAmount`
/// @param expected what the file expects, as JSON
/// @param found what was decided, as JSON or in words
public record Difference(String field, String expected, String found) {}
