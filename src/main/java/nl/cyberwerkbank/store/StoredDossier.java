package nl.cyberwerkbank.store;

import java.util.UUID;

/// A dossier as it was saved.
///
/// @param id chosen once by its maker, the same on every machine
/// @param schemaVersion the version of the document's form, which the reader upgrades when it is an old one
/// @param json the whole document
/// @param index what the lists show of it
/// @param revision how often it has been saved, from 1; give it back when saving, so that no one's work is overwritten
public record StoredDossier(UUID id, int schemaVersion, String json, DossierIndex index, long revision) {}
