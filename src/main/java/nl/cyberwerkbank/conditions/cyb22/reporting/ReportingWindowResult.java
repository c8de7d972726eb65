package nl.cyberwerkbank.conditions.cyb22.reporting;

import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.conditions.Shown;
import nl.cyberwerkbank.conditions.ShownFields;
import nl.cyberwerkbank.explain.Value;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Whether a matter was reported in time, and until when it could have been (2.2.4, 2.3.2, 2.4, 4.2.2 and 7.2).
///
/// @param basicPeriodEndsOn last day of the basic after-reporting period; empty when there is none
/// @param extensionGranted empty when no extension was asked
/// @param reportingPeriodEndsOn last day for a report; empty when there is no after-reporting period
/// @param latestCircumstanceReportDate last day for the report of a circumstance
/// @param deemedMadeOn day on which claim or loss counts as made because the circumstance was reported
/// @param inTime made or discovered and reported in time, or deemed so
/// @param coverForReport in time and not shut out by another insurance
/// @param humanDecisionReasons why the answer may not become final without a named person
public record ReportingWindowResult(
        Optional<LocalDate> basicPeriodEndsOn,
        Optional<Boolean> extensionGranted,
        Optional<LocalDate> reportingPeriodEndsOn,
        LocalDate latestCircumstanceReportDate,
        Optional<LocalDate> deemedMadeOn,
        boolean inTime,
        boolean coverForReport,
        SortedSet<HumanReason> humanDecisionReasons)
        implements Shown {
    public ReportingWindowResult {
        humanDecisionReasons = Collections.unmodifiableSortedSet(new TreeSet<>(humanDecisionReasons));
    }

    /// Why a named person decides.
    public enum HumanReason implements CaseName {
        LATE_CIRCUMSTANCE,
        AFTER_REPORTING_OTHER_COVER
    }

    /// True when the answer may not become final without a named person.
    public boolean humanDecision() {
        return !humanDecisionReasons.isEmpty();
    }

    @Override
    public SequencedMap<Field, Value> shown() {
        var fields =
                new ShownFields()
                        .day("basicPeriodEndsOn", basicPeriodEndsOn)
                        .flag("extensionGranted", extensionGranted)
                        .day("reportingPeriodEndsOn", reportingPeriodEndsOn)
                        .day("latestCircumstanceReportDate", latestCircumstanceReportDate)
                        .day("deemedMadeOn", deemedMadeOn)
                        .flag("inTime", inTime)
                        .flag("coverForReport", coverForReport)
                        .flag("humanDecision", humanDecision());
        humanDecisionReasons.forEach(
                reason -> fields.put(new Field("humanDecisionReason", reason.caseName()), new Value.Flag(true)));
        return fields.all();
    }

    @Override
    public Set<Field> refusals() {
        var refusals = new HashSet<Field>();
        if (extensionGranted.filter(granted -> !granted).isPresent()) {
            refusals.add(Field.named("extensionGranted"));
        }
        if (!inTime) {
            refusals.add(Field.named("inTime"));
        }
        if (!coverForReport) {
            refusals.add(Field.named("coverForReport"));
        }
        return refusals;
    }

    @Override
    public SortedSet<String> humanReasons() {
        return humanDecisionReasons.stream().map(HumanReason::caseName).collect(Collectors.toCollection(TreeSet::new));
    }
}
