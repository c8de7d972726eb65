package nl.cyberwerkbank.conditions.cyb22.calendar;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.conditions.cyb22.ending.ChangedTerms;
import nl.cyberwerkbank.conditions.cyb22.ending.LossWindow;
import nl.cyberwerkbank.conditions.cyb22.ending.NoticeAgainstEndDate;
import nl.cyberwerkbank.conditions.cyb22.ending.TacitRenewal;
import nl.cyberwerkbank.conditions.cyb22.period.InsuranceYears;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.policy.InsuranceYear;
import nl.cyberwerkbank.policy.Party;
import nl.cyberwerkbank.policy.PolicyLife;
import nl.cyberwerkbank.policy.PolicyPeriod;
import nl.cyberwerkbank.product.PolicyTerms;

import java.util.ArrayList;
import java.util.List;

/// The dates of an insurance that runs: its years, its renewal, and the ways to end it (1.38, 7.1.2 to 7.1.4 and 7.4).
final class RunningDates {
    private final PolicyLife life;
    private final PolicyTerms terms;
    private final Readings readings;

    RunningDates(PolicyLife life, PolicyTerms terms, Readings readings) {
        this.life = life;
        this.terms = terms;
        this.readings = readings;
    }

    List<DatedRule> all() {
        var dates = new ArrayList<DatedRule>();
        renewal(dates);
        years(dates);
        changes(dates);
        windows(dates);
        return dates;
    }

    private void renewal(List<DatedRule> dates) {
        var endDate = life.period().endDate();
        var end = Given.day("endDate", endDate);
        for (var party : Party.values()) {
            dates.add(
                    DatedRule.of(
                            "calendarLastNotice",
                            NoticeAgainstEndDate.article(party),
                            NoticeAgainstEndDate.lastDay(endDate, terms),
                            end,
                            Given.choice("by", "party", party)));
        }
        dates.add(DatedRule.of("calendarRenewal", "7.1.2", endDate, end));
    }

    private void years(List<DatedRule> dates) {
        var renewed =
                new PolicyPeriod(
                        life.period().inceptionDate(), TacitRenewal.renewedUntil(life.period().endDate(), terms));
        for (InsuranceYear year : InsuranceYears.of(renewed, life.premiumDueOn()).years()) {
            dates.add(
                    DatedRule.of(
                            "calendarInsuranceYear",
                            "1.38",
                            year.startsOn(),
                            Given.day("insuranceYear.endsOn", year.endsOn())));
        }
    }

    private void changes(List<DatedRule> dates) {
        for (var proposal : life.proposals()) {
            var effective = Given.day("proposal.effectiveOn", proposal.effectiveOn());
            dates.add(DatedRule.of("calendarNewTerms", "7.4", proposal.effectiveOn(), effective));
            if (ChangedTerms.mayBeRefused(proposal)) {
                dates.add(
                        DatedRule.of(
                                "calendarLastRefusal",
                                "7.4",
                                ChangedTerms.lastDay(proposal.effectiveOn(), terms, readings),
                                effective));
            }
        }
    }

    private void windows(List<DatedRule> dates) {
        for (var event : life.openingEvents()) {
            for (var party : Party.values()) {
                LossWindow.of(event, party, terms, readings)
                        .lastDay()
                        .ifPresent(last ->
                                dates.add(
                                        DatedRule.of(
                                                "calendarLastLetter",
                                                LossWindow.article(party),
                                                last,
                                                Given.choice("openingEvents.type", "openingEventType", event.type()),
                                                Given.day("openingEvents.occurredOn", event.occurredOn()),
                                                Given.choice("by", "party", party))));
            }
        }
    }
}
