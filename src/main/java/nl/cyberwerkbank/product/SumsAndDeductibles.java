package nl.cyberwerkbank.product;

import nl.cyberwerkbank.explain.Source;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Sums insured, deductibles, commission and the minimum premium (FAQ-18, FAQ-20, FAQ-31 to FAQ-37).
///
/// @param sumInsuredMinimum lowest sum insured
/// @param sumInsuredMaximum highest sum insured
/// @param deductibleBands the table of deductibles by annual turnover
/// @param bespokeDeductible the row above the table, settled by hand
/// @param choiceOfDeductible the article that gives the choice between two amounts
/// @param telephoneHackingDeductible the fixed deductible for telephone hacking, whatever the band
/// @param hoursToSolveWithoutDeductible hours within which a solved incident bears no deductible
/// @param minimumPremium lowest premium per year, stated for the lowest sum
/// @param commissions the commissions that exist, the usual one first
public record SumsAndDeductibles(
        Sourced<Money> sumInsuredMinimum,
        Sourced<Money> sumInsuredMaximum,
        List<DeductibleBand> deductibleBands,
        Source bespokeDeductible,
        Source choiceOfDeductible,
        Sourced<Money> telephoneHackingDeductible,
        Sourced<Integer> hoursToSolveWithoutDeductible,
        Sourced<Money> minimumPremium,
        List<Commission> commissions) {
    public SumsAndDeductibles {
        if (sumInsuredMinimum.value().isGreaterThan(sumInsuredMaximum.value())) {
            throw new IllegalArgumentException("the lowest sum insured lies above the highest");
        }
        Band.requireContiguous(deductibleBands);
        deductibleBands = List.copyOf(deductibleBands);
        commissions = List.copyOf(commissions);
        if (commissions.isEmpty()) {
            throw new IllegalArgumentException("at least one commission exists");
        }
    }

    /// A row of the table of deductibles.
    ///
    /// @param band its name in the case format
    /// @param above turnover in euros, exclusive; the first row includes it
    /// @param upTo turnover in euros, inclusive
    /// @param options the two amounts to choose from, ascending
    public record DeductibleBand(String band, BigDecimal above, BigDecimal upTo, List<Money> options, Source source)
            implements Band {
        public DeductibleBand {
            options = List.copyOf(options);
            if (options.size() != 2 || !options.get(0).isLessThan(options.get(1))) {
                throw new IllegalArgumentException("a band gives two deductibles, the lower first");
            }
            if (source == null) {
                throw new IllegalArgumentException("the source is missing");
            }
        }
    }

    /// A commission that exists, in percent of the premium.
    public record Commission(BigDecimal percentage, Source source) {}

    /// The row that a turnover falls in when shared bounds belong to the lower row; empty outside the table.
    public Optional<DeductibleBand> lowerBandOf(Money turnover) {
        return Band.find(deductibleBands, turnover.getAmount(), BigDecimal.ONE);
    }

    /// The row above, when the turnover lies exactly on a bound that the documents print in both rows (AMB-111).
    public Optional<DeductibleBand> higherBandSharing(Money turnover) {
        return deductibleBands.stream()
                .skip(1)
                .filter(band -> band.above().compareTo(turnover.getAmount()) == 0)
                .findFirst();
    }

    /// Whether this commission exists.
    public boolean isCommission(BigDecimal percentage) {
        return commissions.stream().anyMatch(commission -> commission.percentage().compareTo(percentage) == 0);
    }
}
