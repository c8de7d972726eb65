package nl.cyberwerkbank.product;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// The assumptions in force: what the user set, over the defaults of the register. Frozen in every offer.
///
/// @param register what can be assumed
/// @param chosen the values that were set, by key, written with a decimal point
public record Assumptions(AssumptionRegister register, Map<String, String> chosen) {
    public Assumptions {
        chosen = Map.copyOf(chosen);
        chosen.forEach((key, value) -> {
            if (!register.get(key).accepts(value)) {
                throw new IllegalArgumentException("no value of " + key + ": " + value);
            }
        });
    }

    /// Every assumption at its default.
    public static Assumptions defaults(AssumptionRegister register) {
        return new Assumptions(register, Map.of());
    }

    /// The value in force, written as it is set.
    public String value(String key) {
        return chosen.getOrDefault(key, register.get(key).initial());
    }

    /// Sums insured that can be chosen, ascending (U-02).
    public List<Money> sumInsuredSteps() {
        return AssumptionRegister.amounts(value("sumInsuredSteps"));
    }

    /// Days from the offer's date to the end of its validity (U-09).
    public int offerValidityDays() {
        return Integer.parseInt(value("offerValidityDays"));
    }

    /// Length of the first term in months (U-11).
    public int contractTermMonths() {
        return Integer.parseInt(value("contractTermMonths"));
    }

    /// Insurance premium tax in percent of premium and costs (U-12).
    public BigDecimal insuranceTaxPercentage() {
        return new BigDecimal(value("insuranceTaxPercentage"));
    }

    /// Policy costs per year (U-13).
    public Money policyCosts() {
        return Money.of(CurrencyUnit.EUR, new BigDecimal(value("policyCosts")));
    }

    /// What the tariff premium is multiplied by at a commission of 0 % (AMB-118).
    public BigDecimal zeroCommissionFactor() {
        return new BigDecimal(value("zeroCommissionFactor"));
    }

    /// Whether the minimum premium, which the FAQ states for the smallest sum, holds for this sum (AMB-118).
    public boolean minimumPremiumHoldsFor(Money sum, SumsAndDeductibles sums) {
        return value("minimumPremiumScope").equals("everySum") || sum.isEqual(sums.sumInsuredMinimum().value());
    }
}
