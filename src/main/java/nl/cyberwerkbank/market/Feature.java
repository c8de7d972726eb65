package nl.cyberwerkbank.market;

/// Something that insurers are compared on.
///
/// @param number place in the research, from 1
/// @param id stable name, such as `businessInterruption`
/// @param group the group it is shown in
public record Feature(int number, String id, FeatureGroup group, Phrase name) {}
