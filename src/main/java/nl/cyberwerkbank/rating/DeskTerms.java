package nl.cyberwerkbank.rating;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.util.Optional;

/// What an underwriter laid down that changes a premium.
///
/// @param deductible the deductible in place of the client's choice
/// @param loadingPercentage what the tariff premium is raised by; 25 is a quarter more
/// @param by the underwriter's name, as the source of both
public record DeskTerms(Optional<Money> deductible, Optional<BigDecimal> loadingPercentage, String by) {
    /// Nobody laid down anything.
    public static final DeskTerms NONE = new DeskTerms(Optional.empty(), Optional.empty(), "");

    boolean imposes(Money amount) {
        return deductible.filter(amount::isEqual).isPresent();
    }

    /// 1.25 for 25 %.
    Optional<BigDecimal> loadingFactor() {
        return loadingPercentage.map(percent -> BigDecimal.ONE.add(percent.movePointLeft(2)));
    }
}
