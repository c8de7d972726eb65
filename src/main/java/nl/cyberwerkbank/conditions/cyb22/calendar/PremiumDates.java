package nl.cyberwerkbank.conditions.cyb22.calendar;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.conditions.cyb22.premium.NonPaymentTermination;
import nl.cyberwerkbank.conditions.cyb22.premium.PremiumCover;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.policy.PremiumAccount;
import nl.cyberwerkbank.product.PolicyTerms;

import java.util.ArrayList;
import java.util.List;

/// The dates around one premium due date: the end of the term, the day from which the insurer may end the insurance,
/// and the day on which cover revives (7.1.4 and 7.3). What was paid in time leaves only its due date.
final class PremiumDates {
    private PremiumDates() {}

    static List<DatedRule> of(PremiumAccount account, PolicyTerms terms, Readings readings) {
        var result = new PremiumCover(terms).decide(account, readings).result();
        var due = Given.day("premiumDueOn", account.premiumDueOn());
        var dates = new ArrayList<DatedRule>();
        dates.add(DatedRule.of("calendarPremiumDue", "7.3", account.premiumDueOn(), due));
        if (!PremiumCover.isPaidOn(account, account.premiumDueOn())) {
            dates.add(DatedRule.of("calendarLastPayment", "7.3", result.lastTimelyPaymentDate(), due));
        }
        if (result.inDefault()) {
            if (result.coverRevivesOn().isEmpty()) {
                dates.add(
                        DatedRule.of(
                                "calendarNonPayment",
                                "7.1.4[e]",
                                NonPaymentTermination.afterTerm(account.premiumDueOn(), terms),
                                due));
            }
            result.coverRevivesOn().ifPresent(day -> dates.add(DatedRule.of("calendarRevival", "7.3", day, due)));
        }
        return dates;
    }
}
