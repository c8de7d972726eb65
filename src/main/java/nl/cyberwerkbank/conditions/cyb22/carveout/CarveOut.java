package nl.cyberwerkbank.conditions.cyb22.carveout;

import nl.cyberwerkbank.conditions.cyb22.matter.ItemRule;

import java.util.List;

/// A limit of a definition (1.3, 1.14, 1.17, 1.24 and 1.25). It strikes every item that carries the label, whatever its
/// cover.
public sealed interface CarveOut extends ItemRule
        permits NotInterruptionLoss, NotRestoration, MediaContentLimits, NotALoss, NotDamages, IllegalCopies {
    /// All of them, in the order of the articles.
    List<CarveOut> ALL =
            List.of(
                    new NotInterruptionLoss(),
                    new NotRestoration(),
                    new MediaContentLimits(),
                    new NotALoss(),
                    new NotDamages(),
                    new IllegalCopies());
}
