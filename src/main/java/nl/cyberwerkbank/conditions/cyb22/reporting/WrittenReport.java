package nl.cyberwerkbank.conditions.cyb22.reporting;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.conditions.Told;
import nl.cyberwerkbank.conditions.reading.PolicyReading;
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

import java.time.LocalDate;
import java.util.Optional;

/// Articles 4.2.1 and 4.2.3 with 2.2.4, 2.3.2 and 2.4: the matter is reported in writing, to the insurer or the
/// intermediary, in the period or the after-reporting period.
///
/// @param reportedOn day of receipt
/// @param written true when the channel counts as writing
/// @param lastDay last day for the report
/// @param inTime written and received from the inception date up to that day
/// @param afterEnd received on or after the end date
@Article({"4.2.1", "4.2.3"})
record WrittenReport(
        Optional<LocalDate> reportedOn, boolean written, LocalDate lastDay, boolean inTime, boolean afterEnd) {
    static WrittenReport of(
            Matter matter, PolicyPeriod period, AfterReportingPeriod afterReporting, Readings readings) {
        var written = PolicyReading.WRITTEN_FORM.in(readings).accepts(matter.channel());
        var lastDay = afterReporting.endsOn().orElse(period.endDate().minusDays(1));
        var reported = matter.reportedInWritingOn();
        var inTime =
                written
                        && reported.filter(day -> !day.isBefore(period.inceptionDate()) && !day.isAfter(lastDay))
                                .isPresent();
        var afterEnd = reported.filter(day -> !day.isBefore(period.endDate())).isPresent();
        return new WrittenReport(reported, written, lastDay, inTime, afterEnd);
    }

    Told told(Matter matter) {
        var finding =
                Finding.of(
                        "reportedInTime",
                        inTime ? Outcome.SATISFIED : reportedOn.isEmpty() ? Outcome.UNANSWERED : Outcome.NOT_SATISFIED,
                        Source.conditions("4.2.1"),
                        Message.of(
                                inTime
                                        ? "conditions.reportedInTime.yes"
                                        : reportedOn.isEmpty()
                                                ? "conditions.reportedInTime.notReported"
                                                : written
                                                        ? "conditions.reportedInTime.no"
                                                        : "conditions.reportedInTime.notWritten",
                                new Value.Day(lastDay)),
                        Given.day("matter.reportedInWritingOn", reportedOn),
                        Given.choice("matter.channel", "channel", matter.channel()));
        var late = reportedOn.filter(day -> day.isAfter(lastDay)).isPresent();
        return Told.of(
                late ? finding.withNearest(new Bound("matter.reportedInWritingOn", new Value.Day(lastDay))) : finding,
                PolicyReading.DAY_COUNT,
                PolicyReading.WRITTEN_FORM,
                PolicyReading.AFTER_REPORTING_ON_DEFAULT);
    }
}
