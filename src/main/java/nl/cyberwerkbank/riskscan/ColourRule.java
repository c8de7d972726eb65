package nl.cyberwerkbank.riskscan;

/// What a colour means.
///
/// @param meaning when information has this colour
/// @param rule how it is then treated
public record ColourRule(Colour colour, Text name, Text meaning, Text rule) {}
