package nl.cyberwerkbank.dossier.contract;

import nl.cyberwerkbank.claim.Deductibles;
import nl.cyberwerkbank.claim.choice.Territory;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The schedule (polisblad): what is insured on what terms, as far as it can be changed by endorsement.
///
/// @param annualPremium premium for a full insurance year, without costs and tax
/// @param sumInsured sum per loss, per claim and per insurance year (5.1)
/// @param sublimits sublimit by key, such as `telephoneHacking`; keys are free (5.1)
/// @param deductibles deductible by coverage (5.2)
/// @param waitingPeriodHours waiting period in hours, not negative (1.39)
/// @param territory where an event must have happened (2.5.4)
/// @param territoryCountries the countries (ISO 3166-1 alpha-2) of a limited territory
/// @param insuredCapacity in which capacity the client is insured
/// @param experts who may be called in without asking first (1.16)
/// @param clauses further clauses, in their own words
public record Schedule(
        Money annualPremium,
        Money sumInsured,
        SortedMap<String, Money> sublimits,
        Deductibles deductibles,
        BigDecimal waitingPeriodHours,
        Territory territory,
        SortedSet<String> territoryCountries,
        String insuredCapacity,
        List<Expert> experts,
        List<String> clauses) {
    public Schedule {
        requireNotNegative(annualPremium, "annualPremium");
        requireNotNegative(sumInsured, "sumInsured");
        for (Map.Entry<String, Money> sublimit : sublimits.entrySet()) {
            requireNotNegative(sublimit.getValue(), "sublimits." + sublimit.getKey());
        }
        sublimits = Collections.unmodifiableSortedMap(new TreeMap<>(sublimits));
        if (waitingPeriodHours.signum() < 0) {
            throw new IllegalArgumentException("waitingPeriodHours is below zero");
        }
        territoryCountries = Collections.unmodifiableSortedSet(new TreeSet<>(territoryCountries));
        experts = List.copyOf(experts);
        clauses = List.copyOf(clauses);
    }

    private static void requireNotNegative(Money amount, String field) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException(field + " is below zero");
        }
    }

    /// Someone whom the schedule names.
    ///
    /// @param role what for, such as `IT-specialist`
    public record Expert(String role, String name, String telephone) {}
}
