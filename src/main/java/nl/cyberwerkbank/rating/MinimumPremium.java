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
@Article({"FAQ-20", "FAQ-37"})
public final class MinimumPremium {
    private MinimumPremium() {}

    /// The factor that a commission puts on the tariff premium: 1 at the usual commission.
    public static BigDecimal commissionFactor(
            BigDecimal commissionPercentage, SumsAndDeductibles sums, Assumptions assumptions) {
        boolean usual = sums.commissions().getFirst().percentage().compareTo(commissionPercentage) == 0;
        return usual ? BigDecimal.ONE : assumptions.zeroCommissionFactor();
    }

    /// The premium per year.
    ///
    /// @param tariffPremium euros by the tariff at the usual commission, exact
    public static Money annualPremium(
            BigDecimal tariffPremium, PremiumChoice choice, SumsAndDeductibles sums, Assumptions assumptions) {
        BigDecimal factor = commissionFactor(choice.commissionPercentage(), sums, assumptions);
        Money rounded = Money.of(CurrencyUnit.EUR, tariffPremium.multiply(factor), RoundingMode.HALF_UP);
        Money floor = sums.minimumPremium().value();
        boolean lifted = assumptions.minimumPremiumHoldsFor(choice.sumInsured(), sums) && rounded.isLessThan(floor);
        return lifted ? floor : rounded;
    }
}
