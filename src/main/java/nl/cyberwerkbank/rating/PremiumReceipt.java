package nl.cyberwerkbank.rating;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// A premium per year with every step that led to it.
///
/// @param sumInsured sum insured
/// @param deductible deductible
/// @param commissionPercentage 20 or 0
/// @param origin what gave the premium; an example tariff is marked as such wherever it is shown
/// @param tariffName name of the tariff, or the reference of a premium that was given
/// @param lines the steps, in order: first those to the premium, then what comes on top of it
/// @param premium premium without tax, rounded half up to the cent, once
/// @param costs policy costs
/// @param taxPercentage insurance premium tax in percent
/// @param tax that percentage of premium and costs, rounded half up to the cent
/// @param total what the client pays per year
public record PremiumReceipt(
        Money sumInsured,
        Money deductible,
        BigDecimal commissionPercentage,
        Origin origin,
        String tariffName,
        List<ReceiptLine> lines,
        Money premium,
        Money costs,
        BigDecimal taxPercentage,
        Money tax,
        Money total) {
    public PremiumReceipt {
        lines = List.copyOf(lines);
    }

    /// What gave a premium.
    public enum Origin {
        /// The product's own example tariff: an indication, never an insurer's tariff.
        EXAMPLE_TARIFF,
        /// A tariff that the user loaded from a file.
        LOADED_TARIFF,
        /// The insurer's portal, for exactly this sum, deductible and commission.
        PORTAL,
        /// The underwriter who answered a referral.
        UNDERWRITER;

        /// Whether a tariff gave the premium, so that a loading stands in it.
        public boolean isTariff() {
            return this == EXAMPLE_TARIFF || this == LOADED_TARIFF;
        }
    }

    /// The steps that lead to the premium.
    public List<ReceiptLine> premiumLines() {
        return lines.stream().filter(line -> !line.step().isCharge()).toList();
    }

    /// What comes on top of the premium: costs where there are any, and tax.
    public List<ReceiptLine> charges() {
        return lines.stream().filter(line -> line.step().isCharge()).toList();
    }

    /// Whether an offer with this premium carries the word "indicatie".
    public boolean isIndication() {
        return origin == Origin.EXAMPLE_TARIFF;
    }

    /// The part of the premium that is commission, rounded half up to the cent.
    public Money commission() {
        return premium.multipliedBy(commissionPercentage.movePointLeft(2), RoundingMode.HALF_UP);
    }
}
