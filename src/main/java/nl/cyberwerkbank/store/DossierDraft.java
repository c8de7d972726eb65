package nl.cyberwerkbank.store;

import java.util.UUID;

/// A dossier as its owner wants it saved.
///
/// @param id chosen once by its maker, the same on every machine
/// @param schemaVersion the version of the document's form, from 1
/// @param json the whole document
/// @param findable what the lists and the search take from it
public record DossierDraft(UUID id, int schemaVersion, String json, Findable findable) {}
