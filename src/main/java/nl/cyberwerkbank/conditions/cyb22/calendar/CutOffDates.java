package nl.cyberwerkbank.conditions.cyb22.calendar;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.conditions.cyb22.runoff.RunOffCover;
import nl.cyberwerkbank.conditions.cyb22.terrorism.TerrorismShare;
import nl.cyberwerkbank.policy.PolicyLife;
import nl.cyberwerkbank.policy.RunOffTrigger;
import nl.cyberwerkbank.policy.TerrorismDetermination;
import nl.cyberwerkbank.product.PolicyTerms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The dates that others set: merger, takeover and insolvency cut off later events (6.2, 6.3), and the reinsurer for
/// terrorism opens a term for reports and makes payment possible (CL-3.3, CL-3.4).
final class CutOffDates {
    private final PolicyTerms terms;

    CutOffDates(PolicyTerms terms) {
        this.terms = terms;
    }

    List<DatedRule> all(PolicyLife life, Optional<KnownEnd> end) {
        var dates = new ArrayList<DatedRule>();
        life.triggers().forEach(trigger -> of(trigger).ifPresent(dates::add));
        dates.removeIf(dated -> !KnownEnd.isBeforeEnd(dated.date(), end));
        life.terrorism().forEach(determination -> dates.addAll(of(determination)));
        return dates;
    }

    private Optional<DatedRule> of(RunOffTrigger trigger) {
        return switch (trigger) {
            case RunOffTrigger.Change change ->
                    Optional.of(
                                    DatedRule.of(
                                            "calendarTakeover",
                                            "6.2",
                                            change.effectiveOn(),
                                            Given.choice("change.form", "changeForm", change.form())))
                            .filter(_ -> RunOffCover.cutsOff(change, terms));
            case RunOffTrigger.Insolvency insolvency ->
                    Optional.of(
                            DatedRule.of(
                                    "calendarInsolvency",
                                    "6.3",
                                    insolvency.insolvencyOn(),
                                    Given.day("insolvencyOn", insolvency.insolvencyOn())));
        };
    }

    private List<DatedRule> of(TerrorismDetermination determination) {
        var determined = Given.day("event.nht.determinedOn", determination.determinedOn());
        var dates = new ArrayList<DatedRule>();
        determination
                .announcedOn()
                .ifPresent(day -> dates.add(DatedRule.of("calendarTerrorismPayable", "CL-3.3", day, determined)));
        dates.add(
                DatedRule.of(
                        "calendarTerrorismReport",
                        "CL-3.4",
                        TerrorismShare.lastReport(determination.determinedOn(), terms.terrorismReportMonths().value()),
                        determined));
        return dates;
    }
}
