package nl.cyberwerkbank.dossier.contract;

import nl.cyberwerkbank.conditions.cyb22.period.InsuranceYears;
import nl.cyberwerkbank.policy.EndReason;
import nl.cyberwerkbank.policy.ExtensionRequest;
import nl.cyberwerkbank.policy.InsuranceYear;
import nl.cyberwerkbank.policy.OpeningEvent;
import nl.cyberwerkbank.policy.PolicyLife;
import nl.cyberwerkbank.policy.PolicyPeriod;
import nl.cyberwerkbank.policy.Proposal;
import nl.cyberwerkbank.policy.RunOffTrigger;
import nl.cyberwerkbank.policy.TerrorismDetermination;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// One policy of the client, from its first day to the end of its after-reporting period.
///
/// @param id never changes
/// @param number the insurer's policy number, as on the schedule
/// @param offerNumber the offer it was made from
/// @param inceptionDate first day of the insurance (7.1.1)
/// @param endDate contract end date to come, first day of a next term (7.1.2)
/// @param premiumDueOn a premium due date, the anniversary of the insurance years (1.38)
/// @param schedule as first issued
/// @param endorsements in the order entered
/// @param premiums premium due and received, by due date
/// @param proposals changes that the insurer proposed (7.4)
/// @param extension request to extend the after-reporting period (7.2)
/// @param triggers mergers, takeovers, insolvencies (6.2, 6.3)
/// @param subsidiaries reported subsidiaries (6.1)
/// @param ceasedOn day on which the business ceased (7.1.3)
/// @param breachDiscoveredOn day on which the insurer discovered a breach of the duty of disclosure (7.1.4 d)
/// @param terrorism what the reinsurer for terrorism determined and no loss tells (8)
/// @param ended that and why it ended
public record Contract(
        UUID id,
        String number,
        Optional<String> offerNumber,
        LocalDate inceptionDate,
        LocalDate endDate,
        LocalDate premiumDueOn,
        Schedule schedule,
        List<Endorsement> endorsements,
        List<PremiumDue> premiums,
        List<Proposal> proposals,
        Optional<ExtensionRequest> extension,
        List<RunOffTrigger> triggers,
        List<GroupCompany> subsidiaries,
        Optional<LocalDate> ceasedOn,
        Optional<LocalDate> breachDiscoveredOn,
        List<TerrorismDetermination> terrorism,
        Optional<Ended> ended) {
    public Contract {
        if (!inceptionDate.isBefore(endDate)) {
            throw new IllegalArgumentException("endDate is not after inceptionDate");
        }
        endorsements = List.copyOf(endorsements);
        premiums = premiums.stream().sorted(Comparator.comparing(PremiumDue::dueOn)).toList();
        proposals = List.copyOf(proposals);
        triggers = List.copyOf(triggers);
        subsidiaries = List.copyOf(subsidiaries);
        terrorism = List.copyOf(terrorism);
    }

    /// A new contract with nothing but its schedule.
    public static Contract of(
            UUID id,
            String number,
            Optional<String> offerNumber,
            LocalDate inceptionDate,
            LocalDate endDate,
            LocalDate premiumDueOn,
            Schedule schedule) {
        return new Contract(
                id,
                number,
                offerNumber,
                inceptionDate,
                endDate,
                premiumDueOn,
                schedule,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /// The schedule that applies on a day: of the endorsements in force the one that took effect last, and of those of
    /// one day the one entered last.
    public Schedule scheduleOn(LocalDate day) {
        return endorsements.stream()
                .filter(endorsement -> !endorsement.effectiveOn().isAfter(day))
                .reduce((one, other) -> other.effectiveOn().isBefore(one.effectiveOn()) ? one : other)
                .map(Endorsement::schedule)
                .orElse(schedule);
    }

    /// The period of insurance, up to the end where it ended (1.13).
    public PolicyPeriod period() {
        return new PolicyPeriod(inceptionDate, ended.map(Ended::endDate).orElse(endDate));
    }

    /// The insurance years of the period, in order (1.38). Empty when no day lies in the period.
    public List<InsuranceYear> insuranceYears() {
        return InsuranceYears.of(period(), premiumDueOn).years();
    }

    /// The contract as the calendar of dates looks at it.
    ///
    /// @param openingEvents reports, payments and refusals of its claims, which open windows to end it (7.1.3, 7.1.4)
    /// @param ofLosses what its claims tell of determinations by the reinsurer for terrorism
    public PolicyLife life(List<OpeningEvent> openingEvents, List<TerrorismDetermination> ofLosses) {
        Optional<EndReason> reason = ended.map(Ended::reason);
        return new PolicyLife(
                period(),
                reason,
                premiumDueOn,
                premiums.stream()
                        .map(due -> due.account(ended.map(Ended::endDate), Optional.empty(), List.of()))
                        .toList(),
                proposals,
                openingEvents,
                extension,
                triggers,
                ceasedOn,
                breachDiscoveredOn,
                Stream.concat(terrorism.stream(), ofLosses.stream()).distinct().toList());
    }

    public Contract withNumber(String other) {
        return copy().number(other).build();
    }

    public Contract withTerm(LocalDate inception, LocalDate end, LocalDate due) {
        return copy().term(inception, end, due).build();
    }

    public Contract withSchedule(Schedule other) {
        return copy().schedule(other).build();
    }

    public Contract withEndorsements(List<Endorsement> other) {
        return copy().endorsements(other).build();
    }

    public Contract withPremiums(List<PremiumDue> other) {
        return copy().premiums(other).build();
    }

    public Contract withProposals(List<Proposal> other) {
        return copy().proposals(other).build();
    }

    public Contract withExtension(Optional<ExtensionRequest> other) {
        return copy().extension(other).build();
    }

    public Contract withTriggers(List<RunOffTrigger> other) {
        return copy().triggers(other).build();
    }

    public Contract withSubsidiaries(List<GroupCompany> other) {
        return copy().subsidiaries(other).build();
    }

    public Contract withCeasedOn(Optional<LocalDate> other) {
        return copy().ceasedOn(other).build();
    }

    public Contract withBreachDiscoveredOn(Optional<LocalDate> other) {
        return copy().breachDiscoveredOn(other).build();
    }

    public Contract withTerrorism(List<TerrorismDetermination> other) {
        return copy().terrorism(other).build();
    }

    public Contract withEnded(Optional<Ended> other) {
        return copy().ended(other).build();
    }

    private ContractCopy copy() {
        return new ContractCopy(this);
    }
}
