package nl.cyberwerkbank.dossier.contract;

import nl.cyberwerkbank.conditions.Ruling;
import nl.cyberwerkbank.conditions.cyb22.calendar.CalendarEntry;
import nl.cyberwerkbank.conditions.cyb22.calendar.PolicyCalendar;
import nl.cyberwerkbank.conditions.cyb22.premium.PremiumCover;
import nl.cyberwerkbank.conditions.cyb22.premium.PremiumCoverResult;
import nl.cyberwerkbank.conditions.cyb22.reporting.AfterReportingPeriod;
import nl.cyberwerkbank.dossier.contract.PolicyState.Since;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.policy.InsuranceYear;
import nl.cyberwerkbank.policy.PolicyLife;
import nl.cyberwerkbank.product.PolicyTerms;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// How a policy stands: what the conditions make of its contract and its losses, under given readings.
///
/// @param contract the policy
/// @param losses its losses
/// @param terms terms of the life of a policy
/// @param readings readings in force
public record Standing(Contract contract, List<LossFile> losses, PolicyTerms terms, Readings readings) {
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    /// Dates that tell where one is and ask nobody to do anything.
    private static final Set<String> LANDMARKS =
            Set.of("calendarInsuranceYear", "calendarTakeover", "calendarInsolvency", "calendarCessation");

    /// Of all losses of the dossier those of this policy count.
    public Standing {
        losses = losses.stream().filter(loss -> loss.contractId().equals(contract.id())).toList();
    }

    /// Everything that puts dates in the calendar.
    public PolicyLife life() {
        return contract.life(LossActs.openingEvents(losses), LossActs.terrorism(losses));
    }

    /// The dates on or after a day, earliest first.
    public List<CalendarEntry> calendar(LocalDate from) {
        return new PolicyCalendar(terms).from(from, life(), readings);
    }

    /// What late premium does around one due date.
    ///
    /// @param assessedOn day on which the state is looked at; empty: with the whole file known
    public Ruling<PremiumCoverResult> premium(PremiumDue due, Optional<LocalDate> assessedOn) {
        var account = due.account(contract.ended().map(Ended::endDate), assessedOn, LossActs.reports(losses));
        return new PremiumCover(terms).decide(account, readings);
    }

    /// How it stands on a day.
    public PolicyState stateOn(LocalDate day) {
        if (day.isBefore(contract.inceptionDate())) {
            return PolicyState.UPCOMING;
        }
        if (contract.ended().filter(ended -> !day.isBefore(ended.endDate())).isPresent()) {
            return lastReportingDay().filter(last -> !day.isAfter(last)).isPresent()
                    ? PolicyState.AFTER_REPORTING
                    : PolicyState.ENDED;
        }
        return contract.premiums().stream().anyMatch(due -> isSuspended(due, day))
                ? PolicyState.SUSPENDED
                : PolicyState.IN_FORCE;
    }

    private boolean isSuspended(PremiumDue due, LocalDate day) {
        return premium(due, Optional.of(day)).result().suspendedOnAssessmentDate().orElse(false);
    }

    /// Last day of the after-reporting period; empty while the insurance runs, and where there is none.
    public Optional<LocalDate> lastReportingDay() {
        return contract.ended()
                .flatMap(ended ->
                        AfterReportingPeriod.of(ended.endDate(), ended.reason(), contract.extension(), terms, readings)
                                .endsOn());
    }

    /// Every change of state, in order; the first is that of the days before the inception date.
    public List<Since> states() {
        NavigableSet<LocalDate> turns = new TreeSet<>();
        turns.add(contract.inceptionDate());
        contract.ended().map(Ended::endDate).ifPresent(turns::add);
        lastReportingDay().map(day -> day.plusDays(1)).ifPresent(turns::add);
        for (PremiumDue due : contract.premiums()) {
            PremiumCoverResult result = premium(due, Optional.empty()).result();
            turns.add(due.dueOn().plusDays(1));
            turns.add(result.lastTimelyPaymentDate().plusDays(1));
            due.nonPaymentAnnouncedOn().ifPresent(turns::add);
            result.coverRevivesOn().ifPresent(turns::add);
        }
        var states = new ArrayList<Since>();
        states.add(new Since(LocalDate.EPOCH, PolicyState.UPCOMING));
        for (LocalDate day : turns) {
            PolicyState state = stateOn(day);
            if (states.getLast().state() != state) {
                states.add(new Since(day, state));
            }
        }
        return states;
    }

    /// Every date that somebody must mind, earliest first, each once.
    public List<PolicyDate> dates() {
        NavigableSet<PolicyDate> dates =
                new TreeSet<>(
                        Comparator.comparing(PolicyDate::on)
                                .thenComparing(PolicyDate::rule)
                                .thenComparing(PolicyDate::until));
        for (CalendarEntry entry : calendar(contract.inceptionDate())) {
            String rule = entry.finding().rule();
            if (!LANDMARKS.contains(rule)) {
                // whether it was renewed must be recorded, so that date stays until it is
                LocalDate until = rule.equals("calendarRenewal") ? EVER : entry.date();
                dates.add(new PolicyDate(entry.date(), until, rule));
            }
        }
        for (PremiumDue due : contract.premiums()) {
            PremiumCoverResult result = premium(due, Optional.empty()).result();
            if (result.inDefault() && result.coverRevivesOn().isEmpty() && contract.ended().isEmpty()) {
                dates.add(new PolicyDate(result.lastTimelyPaymentDate().plusDays(1), EVER, "premiumUnpaid"));
            }
        }
        return List.copyOf(dates);
    }

    /// What is left of the sum insured, insurance year by insurance year.
    ///
    /// @param today the schedule of this day counts for the year that runs
    public List<YearBudget> years(LocalDate today) {
        return contract.insuranceYears().stream().map(year -> budget(year, today)).toList();
    }

    private YearBudget budget(InsuranceYear year, LocalDate today) {
        LocalDate day = year.includes(today) ? today : year.endsOn().minusDays(1);
        Money nothing = Money.zero(CurrencyUnit.EUR);
        Money paid = losses.stream().map(loss -> loss.paidIn(year.startsOn(), nothing)).reduce(nothing, Money::plus);
        return new YearBudget(year, contract.scheduleOn(day).sumInsured(), paid);
    }
}
