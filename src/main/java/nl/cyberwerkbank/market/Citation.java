package nl.cyberwerkbank.market;

/// Where in a document a statement stands.
///
/// @param place an article such as `2.4.1 a`, or a line of the text as read such as `L52`; empty for the document as a
///   whole
public record Citation(SourceDocument document, String place) {}
