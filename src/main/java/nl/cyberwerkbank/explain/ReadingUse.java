package nl.cyberwerkbank.explain;

/// A reading as it was used in one finding.
///
/// @param key the reading's key
/// @param value the value in force
/// @param otherwise what the finding would show under the other reading
public record ReadingUse(String key, String value, Message otherwise) {}
