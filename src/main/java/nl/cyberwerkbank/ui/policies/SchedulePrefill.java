package nl.cyberwerkbank.ui.policies;

import nl.cyberwerkbank.claim.choice.Territory;
import nl.cyberwerkbank.dossier.contract.OfferedContract;
import nl.cyberwerkbank.dossier.contract.Schedule;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the fields of a schedule show before anything is typed: a schedule, what an offer says of one, or next to
/// nothing.
///
/// @param deductibles by coverage, `A`, `B`, `C` and `telephoneHacking`
/// @param countries of a limited territory, as typed
record SchedulePrefill(
        Optional<Money> annualPremium,
        Optional<Money> sumInsured,
        SortedMap<String, Money> sublimits,
        Map<String, Money> deductibles,
        Optional<BigDecimal> waitingPeriodHours,
        Optional<Territory> territory,
        Optional<String> countries,
        Optional<String> insuredCapacity,
        List<Schedule.Expert> experts,
        List<String> clauses) {
    /// A new schedule: worldwide unless it says otherwise (2.5.4).
    static SchedulePrefill blank() {
        return new SchedulePrefill(
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(),
                Map.of(),
                Optional.empty(),
                Optional.of(Territory.WORLDWIDE),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    static SchedulePrefill of(OfferedContract offered) {
        return new SchedulePrefill(
                Optional.of(offered.annualPremium()),
                Optional.of(offered.sumInsured()),
                offered.sublimits(),
                Map.of(
                        "A", offered.deductible(),
                        "B", offered.deductible(),
                        "C", offered.deductible(),
                        "telephoneHacking", offered.telephoneHackingDeductible()),
                offered.assumedWaitingPeriodHours(),
                Optional.of(Territory.WORLDWIDE),
                Optional.empty(),
                filled(offered.insuredCapacity()),
                List.of(),
                offered.clauses());
    }

    static SchedulePrefill of(Schedule schedule) {
        return new SchedulePrefill(
                Optional.of(schedule.annualPremium()),
                Optional.of(schedule.sumInsured()),
                schedule.sublimits(),
                Map.of(
                        "A", schedule.deductibles().claims(),
                        "B", schedule.deductibles().interruption(),
                        "C", schedule.deductibles().ownCosts(),
                        "telephoneHacking", schedule.deductibles().telephoneHacking()),
                Optional.of(schedule.waitingPeriodHours()),
                Optional.of(schedule.territory()),
                filled(String.join(", ", schedule.territoryCountries())),
                filled(schedule.insuredCapacity()),
                schedule.experts(),
                schedule.clauses());
    }

    Optional<Money> deductible(String coverage) {
        return Optional.ofNullable(deductibles.get(coverage));
    }

    private static Optional<String> filled(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }
}
