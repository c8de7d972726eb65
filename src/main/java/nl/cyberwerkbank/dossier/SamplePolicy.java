package nl.cyberwerkbank.dossier;

import nl.cyberwerkbank.claim.Deductibles;
import nl.cyberwerkbank.claim.choice.Territory;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.contract.Ended;
import nl.cyberwerkbank.dossier.contract.PremiumDue;
import nl.cyberwerkbank.dossier.contract.Schedule;
import nl.cyberwerkbank.policy.EndReason;
import nl.cyberwerkbank.policy.Payment;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

/// A policy of a made-up client. Dates are whole days before the day on which it is used.
///
/// @param inceptionDaysAgo days since its first day
/// @param termMonths months from its first day to the contract end date to come
/// @param deductible of every coverage
/// @param premiums one for each premium due date so far, whole years after the first day
record SamplePolicy(
        String number,
        int inceptionDaysAgo,
        int termMonths,
        Money annualPremium,
        Money sumInsured,
        Map<String, Money> sublimits,
        Money deductible,
        Money telephoneHackingDeductible,
        int waitingPeriodHours,
        String insuredCapacity,
        List<Schedule.Expert> experts,
        List<Premium> premiums,
        Optional<End> ended) {
    /// Premium of one year.
    ///
    /// @param paidAfterDays days from the due date to the payment of all of it; empty while it is not paid
    record Premium(Money amount, Optional<Integer> paidAfterDays) {
        PremiumDue due(LocalDate on) {
            return new PremiumDue(
                    on,
                    amount,
                    paidAfterDays.map(days -> new Payment(on.plusDays(days), amount, true)).stream().toList(),
                    Optional.empty());
        }
    }

    /// Its end.
    record End(int daysAgo, EndReason reason) {}

    Contract contract(LocalDate today) {
        LocalDate inception = today.minusDays(inceptionDaysAgo);
        var schedule =
                new Schedule(
                        annualPremium,
                        sumInsured,
                        new TreeMap<>(sublimits),
                        new Deductibles(deductible, deductible, deductible, telephoneHackingDeductible),
                        BigDecimal.valueOf(waitingPeriodHours),
                        Territory.WORLDWIDE,
                        new TreeSet<>(),
                        insuredCapacity,
                        experts,
                        List.of());
        var premiumsDue =
                IntStream.range(0, premiums.size())
                        .mapToObj(year -> premiums.get(year).due(inception.plusYears(year)))
                        .toList();
        return Contract.of(
                        UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8)),
                        number,
                        Optional.empty(),
                        inception,
                        inception.plusMonths(termMonths),
                        inception,
                        schedule)
                .withPremiums(premiumsDue)
                .withEnded(ended.map(end -> new Ended(today.minusDays(end.daysAgo()), end.reason())));
    }
}
