package nl.cyberwerkbank.conditions.cyb22.calendar;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.conditions.cyb22.ending.CessationOfBusiness;
import nl.cyberwerkbank.conditions.cyb22.reporting.AfterReportingPeriod;
import nl.cyberwerkbank.conditions.cyb22.reporting.Extension;
import nl.cyberwerkbank.conditions.cyb22.reporting.ReportingWindow;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.policy.EndReason;
import nl.cyberwerkbank.policy.PolicyLife;
import nl.cyberwerkbank.policy.RunOffTrigger;
import nl.cyberwerkbank.product.PolicyTerms;

import java.util.ArrayList;
import java.util.List;

/// The dates after an end, and those from which later events are cut off (4.2.2, 6.2, 6.3 and 7.2).
final class EndedDates {
    private EndedDates() {}

    static List<DatedRule> of(PolicyLife life, EndReason reason, PolicyTerms terms, Readings readings) {
        var endDate = life.period().endDate();
        var end = Given.day("endDate", endDate);
        var dates = new ArrayList<DatedRule>();
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

    static List<DatedRule> cutOffs(PolicyLife life) {
        var dates = new ArrayList<DatedRule>();
        for (var trigger : life.triggers()) {
            dates.add(
                    switch (trigger) {
                        case RunOffTrigger.Change change ->
                                DatedRule.of(
                                        "calendarTakeover",
                                        "6.2",
                                        change.effectiveOn(),
                                        Given.choice("change.form", "changeForm", change.form()));
                        case RunOffTrigger.Insolvency insolvency ->
                                DatedRule.of(
                                        "calendarInsolvency",
                                        "6.3",
                                        insolvency.insolvencyOn(),
                                        Given.day("insolvencyOn", insolvency.insolvencyOn()));
                    });
        }
        CessationOfBusiness.of(life.period(), life.ceasedOn())
                .endsOn()
                .ifPresent(day ->
                        dates.add(DatedRule.of("calendarCessation", "7.1.3[c]", day, Given.day("ceasedOn", day))));
        return dates;
    }
}
