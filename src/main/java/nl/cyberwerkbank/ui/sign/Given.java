package nl.cyberwerkbank.ui.sign;

import nl.cyberwerkbank.dossier.offer.Signing.Agreement;
import nl.cyberwerkbank.dossier.offer.Signing.Way;
import nl.cyberwerkbank.dossier.offer.Stroke;

import java.util.List;
import java.util.Set;

/// What the signatory gave: his name and what he drew, or that his typed name counts.
///
/// @param way drawn on the screen, or typed
/// @param strokes what was drawn; empty when it was typed
public record Given(Way way, String name, String function, String place, List<Stroke> strokes, Set<Agreement> agreed) {
    public Given {
        strokes = List.copyOf(strokes);
        agreed = Set.copyOf(agreed);
    }
}
