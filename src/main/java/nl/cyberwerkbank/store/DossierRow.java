package nl.cyberwerkbank.store;

import java.util.UUID;

/// A dossier as a list shows it, without its document.
public record DossierRow(UUID id, long revision, DossierIndex index) {}
