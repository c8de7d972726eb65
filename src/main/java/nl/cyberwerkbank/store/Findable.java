package nl.cyberwerkbank.store;

/// Everything by which a dossier is found; derived from its document and never the only place where something stands.
///
/// @param index what lists show and sort by
/// @param freeText any other words it should be found by, separated by spaces: contact, notes, broker's reference
public record Findable(DossierIndex index, String freeText) {}
