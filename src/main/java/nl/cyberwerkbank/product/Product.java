package nl.cyberwerkbank.product;

import java.time.LocalDate;
import java.util.Optional;

/// One dated version of one insurer's product: everything that a decision, a premium or an offer takes from data.
///
/// @param id name of the version, recorded on every quote and offer
/// @param insurer who carries the risk
/// @param name the product's name
/// @param validFrom first date of application it is for; empty: from the beginning
public record Product(
        String id,
        String insurer,
        String name,
        Optional<LocalDate> validFrom,
        AcceptanceRules acceptance,
        SumsAndDeductibles sums,
        Tariff tariff,
        Conditions conditions,
        AssumptionRegister assumptions) {
    /// The same version with another tariff, such as one that the user loaded from a file.
    public Product withTariff(Tariff other) {
        return new Product(id, insurer, name, validFrom, acceptance, sums, other, conditions, assumptions);
    }
}
