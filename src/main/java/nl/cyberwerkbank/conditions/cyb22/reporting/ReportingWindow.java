package nl.cyberwerkbank.conditions.cyb22.reporting;

import nl.cyberwerkbank.conditions.Ruling;
import nl.cyberwerkbank.conditions.Told;
import nl.cyberwerkbank.conditions.cyb22.reporting.ReportingWindowResult.HumanReason;
import nl.cyberwerkbank.conditions.reading.PolicyReading;
import nl.cyberwerkbank.conditions.reading.ReadingChoice;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.policy.Matter;
import nl.cyberwerkbank.policy.ReportedMatter;
import nl.cyberwerkbank.product.PolicyTerms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.SortedSet;
import java.util.TreeSet;

/// Articles 2.2.4, 2.3.2, 2.4, 2.5.2, 4.2, 4.3 and 7.2 together: whether one matter was made or discovered and reported
/// in time, on its own dates or because its circumstance was reported. Premium and cover are not judged here.
@Article({"2.2.4", "2.3.2", "2.4", "2.5.2", "4.2.1", "4.2.2", "4.3", "7.2"})
public final class ReportingWindow {
    /// The readings that can change the answer.
    public static final SequencedSet<ReadingChoice<?>> READINGS =
            new LinkedHashSet<>(
                    List.of(
                            PolicyReading.LATE_CIRCUMSTANCE,
                            PolicyReading.AFTER_REPORTING_ON_DEFAULT,
                            PolicyReading.AFTER_REPORTING_OTHER_COVER,
                            PolicyReading.DAY_COUNT,
                            PolicyReading.WRITTEN_FORM));

    private final PolicyTerms terms;

    public ReportingWindow(PolicyTerms terms) {
        this.terms = terms;
    }

    /// Decides on one matter.
    public Ruling<ReportingWindowResult> decide(ReportedMatter facts, Readings readings) {
        var applied = applied(facts, readings);
        return Ruling.of(readings, READINGS, other -> applied(facts, other).result(), applied.told(), oddities(facts));
    }

    /// The last day for the report of a circumstance (4.2.2).
    public static LocalDate lastCircumstanceDay(
            LocalDate endDate, AfterReportingPeriod afterReporting, PolicyTerms terms, Readings readings) {
        return CircumstanceReport.lastDay(endDate, afterReporting, terms, readings);
    }

    private Applied applied(ReportedMatter facts, Readings readings) {
        var period = facts.period();
        var matter = facts.matter();
        var afterReporting =
                AfterReportingPeriod.of(period.endDate(), facts.endReason(), facts.extension(), terms, readings);
        var circumstance = CircumstanceReport.of(matter, period, afterReporting, terms, readings);
        var report = WrittenReport.of(matter, period, afterReporting, readings);
        var onOwnDates = MadeOrDiscoveredInPeriod.of(matter).in(period) && report.inTime();
        var onlyAfterReporting = onOwnDates && circumstance.deemedMadeOn().isEmpty() && report.afterEnd();
        var otherCover = OtherCoverInAfterReporting.of(matter, onlyAfterReporting, readings);
        return new Applied(facts, afterReporting, circumstance, report, onOwnDates, otherCover);
    }

    private static List<Message> oddities(ReportedMatter facts) {
        var oddities = new ArrayList<Message>();
        var matter = facts.matter();
        if (facts.period().isEmpty()) {
            oddities.add(Message.of("conditions.odd.emptyPeriod"));
        }
        matter.reportedInWritingOn()
                .filter(reported -> latestOwnDate(matter).filter(reported::isBefore).isPresent())
                .ifPresent(_ -> oddities.add(Message.of("conditions.odd.reportedBeforeMade")));
        matter.circumstanceReportedOn()
                .filter(reported -> matter.circumstanceKnownOn().filter(reported::isBefore).isPresent())
                .ifPresent(_ -> oddities.add(Message.of("conditions.odd.circumstanceReportedBeforeKnown")));
        return oddities;
    }

    private static Optional<LocalDate> latestOwnDate(Matter matter) {
        return MadeOrDiscoveredInPeriod.of(matter).dates().stream()
                .flatMap(date -> date.day().stream())
                .max(LocalDate::compareTo);
    }

    /// The articles applied to one matter under one set of readings.
    private record Applied(
            ReportedMatter facts,
            AfterReportingPeriod afterReporting,
            CircumstanceReport circumstance,
            WrittenReport report,
            boolean onOwnDates,
            OtherCoverInAfterReporting otherCover) {
        ReportingWindowResult result() {
            var inTime = onOwnDates || circumstance.deemedMadeOn().isPresent();
            return new ReportingWindowResult(
                    afterReporting.basicEndsOn(),
                    afterReporting.extension().map(Extension::granted),
                    afterReporting.endsOn(),
                    circumstance.lastDay(),
                    circumstance.deemedMadeOn(),
                    inTime,
                    inTime && !otherCover.excluded(),
                    humanReasons());
        }

        private SortedSet<HumanReason> humanReasons() {
            var reasons = new TreeSet<HumanReason>();
            if (circumstance.late() && !onOwnDates) {
                reasons.add(HumanReason.LATE_CIRCUMSTANCE);
            }
            if (otherCover.touched()) {
                reasons.add(HumanReason.AFTER_REPORTING_OTHER_COVER);
            }
            return reasons;
        }

        List<Told> told() {
            var matter = facts.matter();
            var told = new ArrayList<Told>();
            told.add(Told.of(MadeOrDiscoveredInPeriod.of(matter).finding(facts.period())));
            told.add(report.told(matter));
            told.add(afterReporting.told(facts.period().endDate(), facts.endReason()));
            afterReporting.extension().ifPresent(extension -> told.add(extension.told()));
            told.addAll(circumstance.told(matter, facts.period()));
            told.add(otherCover.told(matter));
            return told;
        }
    }
}
