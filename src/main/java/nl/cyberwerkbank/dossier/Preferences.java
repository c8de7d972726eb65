package nl.cyberwerkbank.dossier;

import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.product.Assumptions;
import nl.cyberwerkbank.product.Product;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.product.Tariff;
import nl.cyberwerkbank.quote.OfferContent.CommissionDisclosure;
import nl.cyberwerkbank.quote.Office;

import java.util.Map;
import java.util.Optional;

/// What an office settles once for all its dossiers. Frozen in every offer, so that a later change touches none.
///
/// @param office who offers, as printed
/// @param assumptions assumptions that differ from their default, by key
/// @param readings readings that differ from their default, by key
/// @param commissionShown whether offers print the commission
/// @param conditionsFile SHA-256 of the insurer's conditions as PDF, where the user has loaded them
/// @param tariffFile text of a tariff file that the user has loaded instead of the example
public record Preferences(
        Office office,
        Map<String, String> assumptions,
        Map<String, String> readings,
        CommissionDisclosure commissionShown,
        Optional<String> conditionsFile,
        Optional<String> tariffFile) {
    /// The name under which a workspace keeps them.
    public static final String SETTING = "preferences";

    /// Everything as shipped.
    public static final Preferences SHIPPED =
            new Preferences(
                    Office.UNKNOWN,
                    Map.of(),
                    Map.of(),
                    CommissionDisclosure.NOT_SHOWN,
                    Optional.empty(),
                    Optional.empty());

    public Preferences {
        assumptions = Map.copyOf(assumptions);
        readings = Map.copyOf(readings);
    }

    /// How offers are made for a dossier: the product version of its date of application, with these preferences.
    public Offering offeringFor(Dossier dossier, ProductCatalog catalog) {
        Product version = catalog.forApplicationOn(dossier.intake().appliedOn());
        Optional<Tariff> loaded = tariffFile.map(text -> ProductCatalog.readTariff("tariff", text));
        return new Offering(
                loaded.map(version::withTariff).orElse(version),
                new Assumptions(version.assumptions(), assumptions),
                new Readings(readings),
                office,
                commissionShown,
                conditionsFile);
    }

    public Preferences withOffice(Office other) {
        return new Preferences(other, assumptions, readings, commissionShown, conditionsFile, tariffFile);
    }

    public Preferences withAssumptions(Map<String, String> other) {
        return new Preferences(office, other, readings, commissionShown, conditionsFile, tariffFile);
    }

    public Preferences withReadings(Map<String, String> other) {
        return new Preferences(office, assumptions, other, commissionShown, conditionsFile, tariffFile);
    }

    public Preferences withCommissionShown(CommissionDisclosure other) {
        return new Preferences(office, assumptions, readings, other, conditionsFile, tariffFile);
    }

    public Preferences withConditionsFile(Optional<String> other) {
        return new Preferences(office, assumptions, readings, commissionShown, other, tariffFile);
    }

    public Preferences withTariffFile(Optional<String> other) {
        return new Preferences(office, assumptions, readings, commissionShown, conditionsFile, other);
    }
}
