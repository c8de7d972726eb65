package nl.cyberwerkbank.rating;

import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.product.Assumptions;
import nl.cyberwerkbank.product.SumsAndDeductibles;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// From the exact premium of the tariff to the premium per year: the commission factor, one rounding, the floor. The
/// FAQ states the floor for the smallest sum; that it holds for every sum, and the effect of 0 % commission, are
/// assumptions (AMB-118).
///
/// @param premium the premium per year, rounded half up to the cent
/// @param floor what the minimum premium did to it
@Article({"FAQ-20", "FAQ-37"})
public record MinimumPremium(Money premium, Floor floor) {
    /// What the minimum premium did.
    public enum Floor {
        /// None holds for this sum.
        NONE,
        /// The rounded premium is not below it.
        PASSED,
        /// The rounded premium is below it; the minimum premium stands in its place.
        APPLIED
    }

    /// The factor that a commission puts on the tariff premium: 1 at the usual commission.
    public static BigDecimal commissionFactor(
            BigDecimal commissionPercentage, SumsAndDeductibles sums, Assumptions assumptions) {
        boolean usual = sums.commissions().getFirst().percentage().compareTo(commissionPercentage) == 0;
        return usual ? BigDecimal.ONE : assumptions.zeroCommissionFactor();
    }

    /// The premium per year of this choice.
    ///
    /// @param tariffPremium euros by the tariff at the usual commission, exact
    public static MinimumPremium of(
            BigDecimal tariffPremium, PremiumChoice choice, SumsAndDeductibles sums, Assumptions assumptions) {
        BigDecimal factor = commissionFactor(choice.commissionPercentage(), sums, assumptions);
        Money rounded = Money.of(CurrencyUnit.EUR, tariffPremium.multiply(factor), RoundingMode.HALF_UP);
        if (!assumptions.minimumPremiumHoldsFor(choice.sumInsured(), sums)) {
            return new MinimumPremium(rounded, Floor.NONE);
        }
        Money minimum = sums.minimumPremium().value();
        return rounded.isLessThan(minimum)
                ? new MinimumPremium(minimum, Floor.APPLIED)
                : new MinimumPremium(rounded, Floor.PASSED);
    }
}
