package nl.cyberwerkbank.conditions.cyb22.calendar;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.conditions.cyb22.reporting.AfterReportingPeriod;
import nl.cyberwerkbank.conditions.cyb22.reporting.Extension;
import nl.cyberwerkbank.conditions.cyb22.reporting.ReportingWindow;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.policy.EndReason;
import nl.cyberwerkbank.policy.PolicyLife;
import nl.cyberwerkbank.product.PolicyTerms;

import java.util.ArrayList;
import java.util.List;

/// The end and the dates that follow from it (1.13, 4.2.2, 7.1.3, third ground, and 7.2).
final class EndedDates {
    private EndedDates() {}

    static List<DatedRule> of(PolicyLife life, KnownEnd known, PolicyTerms terms, Readings readings) {
        var endDate = known.date();
        var reason = known.reason();
        var end = Given.day("endDate", endDate);
        var dates = new ArrayList<DatedRule>();
        if (reason == EndReason.CESSATION_OF_BUSINESS) {
            dates.add(DatedRule.of("calendarCessation", "7.1.3[c]", endDate, Given.day("ceasedOn", endDate)));
        }
        dates.add(DatedRule.of("calendarEnd", "1.13", endDate, end));
        var afterReporting = AfterReportingPeriod.of(endDate, reason, life.extension(), terms, readings);
        afterReporting.endsOn().ifPresent(day -> dates.add(DatedRule.of("calendarLastReport", "7.2", day, end)));
        if (!Extension.isBarredBy(reason) && afterReporting.extension().filter(Extension::granted).isEmpty()) {
            dates.add(
                    DatedRule.of("calendarExtensionRequest", "7.2", Extension.lastDay(endDate, terms, readings), end));
        }
        dates.add(
                DatedRule.of(
                        "calendarLastCircumstance",
                        "4.2.2",
                        ReportingWindow.lastCircumstanceDay(endDate, afterReporting, terms, readings),
                        end));
        return dates;
    }
}
