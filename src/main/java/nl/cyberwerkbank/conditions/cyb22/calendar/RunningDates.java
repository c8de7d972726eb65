package nl.cyberwerkbank.conditions.cyb22.calendar;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.conditions.cyb22.ending.ChangedTerms;
import nl.cyberwerkbank.conditions.cyb22.ending.DisclosureGround;
import nl.cyberwerkbank.conditions.cyb22.ending.LossWindow;
import nl.cyberwerkbank.conditions.cyb22.ending.NoticeAgainstEndDate;
import nl.cyberwerkbank.conditions.cyb22.ending.TacitRenewal;
import nl.cyberwerkbank.conditions.cyb22.period.InsuranceYears;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.policy.InsuranceYear;
import nl.cyberwerkbank.policy.OpeningEvent;
import nl.cyberwerkbank.policy.Party;
import nl.cyberwerkbank.policy.PolicyLife;
import nl.cyberwerkbank.policy.PolicyPeriod;
import nl.cyberwerkbank.product.PolicyTerms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The dates of an insurance as long as it runs: its years, its renewal, and the ways to end it (1.38, 7.1.2 to 7.1.4
/// and 7.4). An end that is settled leaves what comes before it, and no renewal.
final class RunningDates {
    private final PolicyLife life;
    private final Optional<KnownEnd> end;
    private final PolicyTerms terms;
    private final Readings readings;

    RunningDates(PolicyLife life, Optional<KnownEnd> end, PolicyTerms terms, Readings readings) {
        this.life = life;
        this.end = end;
        this.terms = terms;
        this.readings = readings;
    }

    /// The insurance years up to the end, or up to the end of the next term when none is settled.
    static List<InsuranceYear> years(PolicyLife life, Optional<KnownEnd> end, PolicyTerms terms) {
        var until = end.map(KnownEnd::date).orElseGet(() -> TacitRenewal.renewedUntil(life.period().endDate(), terms));
        return InsuranceYears.of(new PolicyPeriod(life.period().inceptionDate(), until), life.premiumDueOn()).years();
    }

    List<DatedRule> all() {
        var dates = new ArrayList<DatedRule>();
        if (end.isEmpty()) {
            renewal(dates);
        }
        for (var year : years(life, end, terms)) {
            var until = Given.day("insuranceYear.endsOn", year.endsOn());
            dates.add(DatedRule.of("calendarInsuranceYear", "1.38", year.startsOn(), until));
        }
        changes(dates);
        for (var event : life.openingEvents()) {
            for (var party : Party.values()) {
                window(event, party).ifPresent(dates::add);
            }
        }
        disclosure().ifPresent(dates::add);
        dates.removeIf(dated -> !KnownEnd.isBeforeEnd(dated.date(), end));
        return dates;
    }

    private void renewal(List<DatedRule> dates) {
        var endDate = life.period().endDate();
        var until = Given.day("endDate", endDate);
        for (var party : Party.values()) {
            var article = NoticeAgainstEndDate.article(party);
            var last = NoticeAgainstEndDate.lastDay(endDate, terms);
            dates.add(DatedRule.of("calendarLastNotice", article, last, until, Given.choice("by", "party", party)));
        }
        dates.add(
                DatedRule.of(
                        "calendarStatutoryNotice",
                        terms.statutoryNoticeMonths().source(),
                        NoticeAgainstEndDate.statutoryLastDay(endDate, terms),
                        until));
        dates.add(DatedRule.of("calendarRenewal", "7.1.2", endDate, until));
    }

    private void changes(List<DatedRule> dates) {
        for (var proposal : life.proposals()) {
            var effective = Given.day("proposal.effectiveOn", proposal.effectiveOn());
            if (ChangedTerms.binds(proposal)) {
                dates.add(DatedRule.of("calendarNewTerms", "7.4", proposal.effectiveOn(), effective));
            }
            if (ChangedTerms.mayBeRefused(proposal)) {
                var last = ChangedTerms.lastDay(proposal.effectiveOn(), terms, readings);
                dates.add(DatedRule.of("calendarLastRefusal", "7.4", last, effective));
            }
        }
    }

    private Optional<DatedRule> window(OpeningEvent event, Party party) {
        var window = LossWindow.of(event, party, terms, readings);
        return window.lastDay()
                .map(last ->
                        DatedRule.of(
                                        "calendarLastLetter",
                                        LossWindow.article(party),
                                        last,
                                        Given.choice("openingEvents.type", "openingEventType", event.type()),
                                        Given.day("openingEvents.occurredOn", event.occurredOn()),
                                        Given.choice("by", "party", party))
                                .leadingTo(Given.day("earliestEndDate", window.endsAtTheEarliest(terms))));
    }

    private Optional<DatedRule> disclosure() {
        return life.breachDiscoveredOn()
                .map(day ->
                        DatedRule.of(
                                "calendarDisclosureWarning",
                                "7.1.4[d]",
                                DisclosureGround.lastDayToPointOut(day, terms),
                                Given.day("breachDiscoveredOn", day)));
    }
}
