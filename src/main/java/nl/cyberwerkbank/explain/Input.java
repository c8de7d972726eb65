package nl.cyberwerkbank.explain;

/// One fact that decided a finding.
///
/// @param field the field's name in the case format, such as `usTurnover`; the screen finds its control by it
/// @param value what stood there when the rule was put to it
public record Input(String field, Value value) {}
