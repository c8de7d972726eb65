package nl.cyberwerkbank.claim;

import nl.cyberwerkbank.claim.choice.Territory;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The facts of the policy that a claim is tested against.
///
/// @param inceptionDate first day of the insurance, from 00:00 (7.1.1)
/// @param endDate first day that is no longer in the period (1.13)
/// @param reportingPeriodEndsOn last day for reports where it was extended (7.2); empty: the basic period
/// @param insuranceYears the insurance years in order (1.38); the first starts on inceptionDate, the last ends on
///   endDate
/// @param sumInsured sum per loss, per claim and per insurance year (5.1)
/// @param sublimits sublimit by key; items that name one key share it (5.1)
/// @param deductibles deductible by coverage (5.2)
/// @param waitingPeriodHours waiting period, such as 8 or 0.5 hours (1.39)
/// @param territory where the event must have happened (2.5.4)
/// @param territoryCountries the countries (ISO 3166-1 alpha-2) of a limited territory
/// @param premiumCover whether 7.3 gives cover for this report
/// @param takeoverEffectiveOn day on which a merger or takeover took legal effect (6.2)
/// @param insolvencyOn day of the insolvency of the insured concerned (6.3)
public record PolicyFacts(
        LocalDate inceptionDate,
        LocalDate endDate,
        Optional<LocalDate> reportingPeriodEndsOn,
        List<YearAccount> insuranceYears,
        Money sumInsured,
        Map<String, Money> sublimits,
        Deductibles deductibles,
        BigDecimal waitingPeriodHours,
        Territory territory,
        Set<String> territoryCountries,
        boolean premiumCover,
        Optional<LocalDate> takeoverEffectiveOn,
        Optional<LocalDate> insolvencyOn) {
    public PolicyFacts {
        insuranceYears = List.copyOf(insuranceYears);
        sublimits = Map.copyOf(sublimits);
        territoryCountries = Set.copyOf(territoryCountries);
        if (!inceptionDate.isBefore(endDate)) {
            throw new IllegalArgumentException("policy.endDate: not after inceptionDate");
        }
        requireYears(insuranceYears, inceptionDate, endDate);
        Euros.requireNotNegative(sumInsured, "policy.sumInsured");
        sublimits.forEach((key, amount) -> Euros.requireNotNegative(amount, "policy.sublimits." + key));
        if (waitingPeriodHours.signum() < 0) {
            throw new IllegalArgumentException("policy.waitingPeriodHours is below zero");
        }
    }

    private static void requireYears(List<YearAccount> years, LocalDate inceptionDate, LocalDate endDate) {
        if (years.isEmpty() || !years.getFirst().startsOn().equals(inceptionDate)) {
            throw new IllegalArgumentException("policy.insuranceYears: the first does not start on inceptionDate");
        }
        LocalDate previous = LocalDate.MIN;
        for (YearAccount year : years) {
            if (!year.startsOn().isAfter(previous) || !year.startsOn().isBefore(endDate)) {
                throw new IllegalArgumentException("policy.insuranceYears: not ascending or not before endDate");
            }
            previous = year.startsOn();
        }
    }

    /// Whether the day lies in the period of insurance (1.13).
    public boolean covers(LocalDate day) {
        return !day.isBefore(inceptionDate) && day.isBefore(endDate);
    }

    /// The insurance year that contains the day; a day before the first belongs to the first, a day after the last to
    /// the last.
    public ChargedYear yearOf(LocalDate day) {
        int found = 0;
        for (int i = 1; i < insuranceYears.size(); i++) {
            if (!insuranceYears.get(i).startsOn().isAfter(day)) {
                found = i;
            }
        }
        YearAccount year = insuranceYears.get(found);
        LocalDate end = found + 1 < insuranceYears.size() ? insuranceYears.get(found + 1).startsOn() : endDate;
        return new ChargedYear(year.startsOn(), end, year.sumInsured(), year.paid());
    }
}
