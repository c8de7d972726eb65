package nl.cyberwerkbank.conditions.cyb22.exclusion;

import nl.cyberwerkbank.conditions.cyb22.matter.ItemRule;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// An exclusion. It speaks only where the facts touch it: it refuses the item, or says why it does not.
@Article("3.1")
public sealed interface Exclusion extends ItemRule
        permits Intent,
                IllegalSoftwareUse,
                BodilyInjury,
                PropertyDamage,
                ContractualLiability,
                KnownMatters,
                IntellectualProperty,
                EntrustedSecrets,
                War,
                Trading,
                Pollution,
                NaturalHazards,
                LicenceCosts,
                Securities,
                MediaStatements,
                NetworkOutage,
                PlannedInterruption,
                InsufficientCapacity {
    /// All of them, in the order of the articles.
    List<Exclusion> ALL =
            List.of(
                    new Intent(),
                    new IllegalSoftwareUse(),
                    new BodilyInjury(),
                    new PropertyDamage(),
                    new ContractualLiability(),
                    new KnownMatters(),
                    new IntellectualProperty(),
                    new EntrustedSecrets(),
                    new War(),
                    new Trading(),
                    new Pollution(),
                    new NaturalHazards(),
                    new LicenceCosts(),
                    new Securities(),
                    new MediaStatements(),
                    new NetworkOutage(),
                    new PlannedInterruption(),
                    new InsufficientCapacity());
}
