package nl.cyberwerkbank.store;

import java.util.List;

/// Everything by which a dossier is found; derived from its document and never the only place where something stands.
///
/// @param index what lists show and sort by
/// @param freeText any other words it should be found by, separated by spaces: contact, notes, broker's reference
/// @param parts its policies and losses, which are found by themselves too
public record Findable(DossierIndex index, String freeText, List<DossierPart> parts) {
    public Findable {
        parts = List.copyOf(parts);
    }
}
