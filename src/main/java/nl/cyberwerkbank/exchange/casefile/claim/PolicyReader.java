package nl.cyberwerkbank.exchange.casefile.claim;

import nl.cyberwerkbank.claim.Deductibles;
import nl.cyberwerkbank.claim.Euros;
import nl.cyberwerkbank.claim.PolicyFacts;
import nl.cyberwerkbank.claim.YearAccount;
import nl.cyberwerkbank.claim.choice.Territory;

import org.joda.money.Money;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Reads the record `policy`.
record PolicyReader(ClaimDefaults defaults) {
    PolicyFacts read(Fields policy) {
        Money sumInsured = policy.money("sumInsured");
        return new PolicyFacts(
                policy.day("inceptionDate"),
                policy.day("endDate"),
                policy.optionalDay("reportingPeriodEndsOn"),
                years(policy, policy.day("inceptionDate"), sumInsured),
                sumInsured,
                sublimits(policy),
                deductibles(policy.required("deductibles")),
                policy.number("waitingPeriodHours", defaults.waitingPeriodHours()),
                policy.choice("territory", Territory.WORLDWIDE),
                Set.copyOf(policy.texts("territoryCountries")),
                policy.flag("premiumCover", true),
                policy.optionalDay("takeoverEffectiveOn"),
                policy.optionalDay("insolvencyOn"));
    }

    private static List<YearAccount> years(Fields policy, LocalDate inceptionDate, Money sumInsured) {
        List<YearAccount> years =
                policy.records("insuranceYears").stream()
                        .map(year ->
                                new YearAccount(
                                        year.day("startsOn"),
                                        year.money("paid", Euros.ZERO),
                                        year.money("sumInsured", sumInsured)))
                        .toList();
        return years.isEmpty() ? List.of(new YearAccount(inceptionDate, Euros.ZERO, sumInsured)) : years;
    }

    private static Map<String, Money> sublimits(Fields policy) {
        Map<String, Money> sublimits = new TreeMap<>();
        policy.record("sublimits")
                .ifPresent(map ->
                        map.node()
                                .properties()
                                .forEach(entry ->
                                        sublimits.put(entry.getKey(), Euros.of(entry.getValue().decimalValue()))));
        return sublimits;
    }

    private Deductibles deductibles(Fields deductibles) {
        return new Deductibles(
                deductibles.money("A"),
                deductibles.money("B"),
                deductibles.money("C"),
                deductibles.money("telephoneHacking", defaults.telephoneHackingDeductible()));
    }
}
