package nl.cyberwerkbank.riskscan;

/// What a grade means in words.
///
/// @param from the lowest grade it holds for, 0 to 100
/// @param name such as `In opbouw`
/// @param meaning one or two sentences for a business owner
public record Level(int from, Text name, Text meaning) {}
