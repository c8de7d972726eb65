package nl.cyberwerkbank.dossier;

import nl.cyberwerkbank.product.ClaimHandling;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.quote.OfferContent.CommissionDisclosure;
import nl.cyberwerkbank.quote.Office;

import org.joda.money.Money;

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
/// @param approvalAbove a decision that pays more than this on a loss needs the approval of a second person; an
///   assumption of the product (no document names an amount) that the office can change; not negative
public record Preferences(
        Office office,
        Map<String, String> assumptions,
        Map<String, String> readings,
        CommissionDisclosure commissionShown,
        Optional<String> conditionsFile,
        Optional<String> tariffFile,
        Money approvalAbove) {
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
                    Optional.empty(),
                    ClaimHandling.shipped().approvalAbove().value());

    public Preferences {
        assumptions = Map.copyOf(assumptions);
        readings = Map.copyOf(readings);
        if (approvalAbove.isNegative()) {
            throw new IllegalArgumentException("approvalAbove is below zero");
        }
    }

    /// These preferences with the tariff file read, so that it is read once and not for every dossier.
    public PreferencesInForce inForce() {
        return PreferencesInForce.of(this);
    }

    /// How offers are made for one dossier: the product version of its date of application, with these preferences.
    public Offering offeringFor(Dossier dossier, ProductCatalog catalog) {
        return inForce().offeringFor(dossier, catalog);
    }

    public Preferences withOffice(Office other) {
        return new Preferences(
                other, assumptions, readings, commissionShown, conditionsFile, tariffFile, approvalAbove);
    }

    public Preferences withAssumptions(Map<String, String> other) {
        return new Preferences(office, other, readings, commissionShown, conditionsFile, tariffFile, approvalAbove);
    }

    public Preferences withReadings(Map<String, String> other) {
        return new Preferences(office, assumptions, other, commissionShown, conditionsFile, tariffFile, approvalAbove);
    }

    public Preferences withCommissionShown(CommissionDisclosure other) {
        return new Preferences(office, assumptions, readings, other, conditionsFile, tariffFile, approvalAbove);
    }

    public Preferences withConditionsFile(Optional<String> other) {
        return new Preferences(office, assumptions, readings, commissionShown, other, tariffFile, approvalAbove);
    }

    public Preferences withTariffFile(Optional<String> other) {
        return new Preferences(office, assumptions, readings, commissionShown, conditionsFile, other, approvalAbove);
    }

    public Preferences withApprovalAbove(Money other) {
        return new Preferences(office, assumptions, readings, commissionShown, conditionsFile, tariffFile, other);
    }
}
