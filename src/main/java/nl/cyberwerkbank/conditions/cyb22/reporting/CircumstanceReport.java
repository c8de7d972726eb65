package nl.cyberwerkbank.conditions.cyb22.reporting;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.conditions.Told;
import nl.cyberwerkbank.conditions.reading.PolicyReading;
import nl.cyberwerkbank.conditions.reading.PolicyReading.LateCircumstance;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Bound;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.policy.Matter;
import nl.cyberwerkbank.policy.PolicyPeriod;
import nl.cyberwerkbank.product.PolicyTerms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Articles 2.5.2 and 4.3: a circumstance that was reported in the period dates every later claim or loss from it.
/// Article 4.2.2 accepts the report of a circumstance that became known in the period until 30 days after period and
/// after-reporting period; whether that dates the claim as well, the text leaves open (AMB-81).
///
/// @param lastDay last day of 4.2.2
/// @param late known in the period, reported after it, but within the term of 4.2.2
/// @param deemedMadeOn day from which claim or loss counts as made; empty when no report of a circumstance counts
@Article({"2.5.2", "4.3", "4.2.2"})
record CircumstanceReport(LocalDate lastDay, boolean late, Optional<LocalDate> deemedMadeOn) {
    static CircumstanceReport of(
            Matter matter,
            PolicyPeriod period,
            AfterReportingPeriod afterReporting,
            PolicyTerms terms,
            Readings readings) {
        var lastDay = lastDay(period.endDate(), afterReporting, terms, readings);
        var reported = matter.circumstanceReportedOn();
        var late =
                matter.circumstanceKnownOn().filter(period::includes).isPresent()
                        && reported.filter(day -> !day.isBefore(period.endDate()) && !day.isAfter(lastDay)).isPresent();
        var deeming = PolicyReading.LATE_CIRCUMSTANCE.in(readings) == LateCircumstance.DEEMING;
        return new CircumstanceReport(lastDay, late, reported.filter(day -> period.includes(day) || (late && deeming)));
    }

    /// The last day for the report of a circumstance: 30 days after the after-reporting period, or after the end when
    /// there is none.
    static LocalDate lastDay(
            LocalDate endDate, AfterReportingPeriod afterReporting, PolicyTerms terms, Readings readings) {
        return PolicyReading.DAY_COUNT
                .in(readings)
                .lastDay(afterReporting.endsOn().orElse(endDate), terms.circumstanceDays().value());
    }

    List<Told> told(Matter matter, PolicyPeriod period) {
        var told = new ArrayList<Told>();
        matter.circumstanceReportedOn()
                .ifPresent(day -> {
                    var finding = deeming(matter, day, "2.5.2");
                    var bounded =
                            deemedMadeOn.isPresent()
                                    ? finding
                                    : finding.withNearest(
                                            new Bound("matter.circumstanceReportedOn", nearest(day, period)));
                    told.add(Told.of(bounded, PolicyReading.LATE_CIRCUMSTANCE, PolicyReading.DAY_COUNT));
                    told.add(
                            Told.of(
                                    deeming(matter, day, "4.3"),
                                    PolicyReading.LATE_CIRCUMSTANCE,
                                    PolicyReading.DAY_COUNT));
                });
        told.add(lateReport(matter));
        return told;
    }

    private Finding deeming(Matter matter, LocalDate reportedOn, String article) {
        return Finding.of(
                "circumstanceDatesTheClaim",
                deemedMadeOn.isPresent() ? Outcome.SATISFIED : Outcome.NOT_SATISFIED,
                Source.conditions(article),
                Message.of(
                        deemedMadeOn.isPresent()
                                ? "conditions.circumstance.deemed"
                                : "conditions.circumstance.notDeemed",
                        new Value.Day(reportedOn)),
                Given.day("matter.circumstanceReportedOn", reportedOn),
                Given.day("matter.circumstanceKnownOn", matter.circumstanceKnownOn()));
    }

    private static Value nearest(LocalDate reportedOn, PolicyPeriod period) {
        return new Value.Day(
                reportedOn.isBefore(period.inceptionDate()) ? period.inceptionDate() : period.endDate().minusDays(1));
    }

    private Told lateReport(Matter matter) {
        return Told.of(
                Finding.of(
                        "circumstanceReportedLate",
                        late ? Outcome.NEEDS_HUMAN : Outcome.NOT_APPLICABLE,
                        Source.conditions("4.2.2"),
                        Message.of(
                                late ? "conditions.circumstance.late" : "conditions.circumstance.lastDay",
                                new Value.Day(lastDay)),
                        Given.day("matter.circumstanceReportedOn", matter.circumstanceReportedOn()),
                        Given.day("matter.circumstanceKnownOn", matter.circumstanceKnownOn())),
                PolicyReading.LATE_CIRCUMSTANCE,
                PolicyReading.DAY_COUNT);
    }
}
