package nl.cyberwerkbank.dossier;

import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.product.AssumptionRegister;
import nl.cyberwerkbank.product.Assumptions;
import nl.cyberwerkbank.product.Product;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.product.ProductFileException;
import nl.cyberwerkbank.product.Tariff;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Preferences, ready for use. What no longer fits the program is left out, for no dossier could be opened otherwise:
/// an assumption that the product does not know, and a tariff that cannot be read, in whose place the shipped one
/// stands.
///
/// @param preferences as they are kept
/// @param tariff the loaded tariff, where there is one that can be read
public record PreferencesInForce(Preferences preferences, Optional<Tariff> tariff) {
    static PreferencesInForce of(Preferences preferences) {
        return new PreferencesInForce(preferences, preferences.tariffFile().flatMap(PreferencesInForce::readable));
    }

    private static Optional<Tariff> readable(String text) {
        try {
            return Optional.of(ProductCatalog.readTariff("tariff", text));
        } catch (ProductFileException _) {
            return Optional.empty();
        }
    }

    /// How offers are made for a dossier: the product version of its date of application, with these preferences.
    public Offering offeringFor(Dossier dossier, ProductCatalog catalog) {
        Product version = catalog.forApplicationOn(dossier.intake().appliedOn());
        return new Offering(
                tariff.map(version::withTariff).orElse(version),
                new Assumptions(version.assumptions(), assumptionsKnownTo(version.assumptions())),
                new Readings(preferences.readings()),
                preferences.office(),
                preferences.commissionShown(),
                preferences.conditionsFile());
    }

    private Map<String, String> assumptionsKnownTo(AssumptionRegister register) {
        return preferences.assumptions().entrySet().stream()
                .filter(set -> register.find(set.getKey()).filter(known -> known.accepts(set.getValue())).isPresent())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
