package nl.cyberwerkbank.riskscan;

/// A kind of information that a business may have.
///
/// @param id stable and unique, such as `customer-list`
/// @param proposed the colour to start from
/// @param why why that colour
public record InformationKind(String id, Colour proposed, Text name, Text why) {}
