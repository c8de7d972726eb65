package nl.cyberwerkbank.conditions.cyb22.calendar;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.conditions.cyb22.premium.NonPaymentTermination;
import nl.cyberwerkbank.conditions.cyb22.premium.PaymentTerm;
import nl.cyberwerkbank.conditions.cyb22.premium.PremiumCover;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.policy.InsuranceYear;
import nl.cyberwerkbank.policy.PolicyLife;
import nl.cyberwerkbank.policy.PremiumAccount;
import nl.cyberwerkbank.product.PolicyTerms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The dates around each premium due date: the end of the term, the start of the suspension, the day from which the
/// insurer may end the insurance, and the day on which cover revives (7.1.4, fifth ground, and 7.3). What was paid on
/// its due date leaves only that date. A due date of which no account is kept yet has its term as well.
final class PremiumDates {
    private final PolicyLife life;
    private final Optional<KnownEnd> end;
    private final PolicyTerms terms;
    private final Readings readings;

    PremiumDates(PolicyLife life, Optional<KnownEnd> end, PolicyTerms terms, Readings readings) {
        this.life = life;
        this.end = end;
        this.terms = terms;
        this.readings = readings;
    }

    List<DatedRule> all() {
        var dates = new ArrayList<DatedRule>();
        for (var account : life.premiums()) {
            if (KnownEnd.isBeforeEnd(account.premiumDueOn(), end)) {
                account(account.endedBy(end.map(KnownEnd::date)), dates);
            }
        }
        RunningDates.years(life, end, terms).stream()
                .map(InsuranceYear::startsOn)
                .filter(due -> life.premiums().stream().noneMatch(account -> account.premiumDueOn().equals(due)))
                .forEach(due -> expected(due, dates));
        return dates;
    }

    private void account(PremiumAccount account, List<DatedRule> dates) {
        var due = Given.day("premiumDueOn", account.premiumDueOn());
        dates.add(DatedRule.of("calendarPremiumDue", "7.3", account.premiumDueOn(), due));
        var cover = new PremiumCover(terms);
        var result = cover.decide(account, readings).result();
        if (!PremiumCover.isPaidOn(account, account.premiumDueOn())) {
            dates.add(DatedRule.of("calendarLastPayment", "7.3", result.lastTimelyPaymentDate(), due));
        }
        cover.suspensionStartsOn(account, readings)
                .ifPresent(day -> dates.add(DatedRule.of("calendarSuspension", "7.3", day, due)));
        result.coverRevivesOn().ifPresent(day -> dates.add(DatedRule.of("calendarRevival", "7.3", day, due)));
        NonPaymentTermination.allowedFrom(account, terms)
                .filter(day -> KnownEnd.isBeforeEnd(day, end))
                .ifPresent(day -> dates.add(DatedRule.of("calendarNonPayment", "7.1.4[e]", day, due)));
    }

    private void expected(LocalDate dueOn, List<DatedRule> dates) {
        var due = Given.day("premiumDueOn", dueOn);
        var last = PaymentTerm.lastDay(dueOn, terms, readings);
        dates.add(DatedRule.of("calendarPremiumDue", "7.3", dueOn, due));
        dates.add(DatedRule.of("calendarLastPayment", "7.3", last, due));
        dates.add(DatedRule.of("calendarSuspension", "7.3", last.plusDays(1), due));
    }
}
