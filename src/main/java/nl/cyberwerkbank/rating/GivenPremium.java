package nl.cyberwerkbank.rating;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.time.LocalDate;

/// An exact premium that somebody gave for one sum, deductible and commission. It is shown and offered unchanged: no
/// floor, no commission factor.
///
/// @param by the insurer's portal or the underwriter
/// @param premium euros per year, without tax
/// @param givenOn date on which it was given
/// @param reference its number at the insurer, or who gave it
public record GivenPremium(
        By by,
        Money sumInsured,
        Money deductible,
        BigDecimal commissionPercentage,
        Money premium,
        LocalDate givenOn,
        String reference) {
    /// Who gave it.
    public enum By {
        PORTAL,
        UNDERWRITER
    }

    public GivenPremium {
        if (premium.isNegative()) {
            throw new IllegalArgumentException("a premium is not negative");
        }
        if (reference.isBlank()) {
            throw new IllegalArgumentException("a given premium has a reference");
        }
    }

    /// Whether it was given for this choice.
    public boolean isFor(PremiumChoice choice) {
        return sumInsured.isEqual(choice.sumInsured())
                && deductible.isEqual(choice.deductible())
                && commissionPercentage.compareTo(choice.commissionPercentage()) == 0;
    }
}
