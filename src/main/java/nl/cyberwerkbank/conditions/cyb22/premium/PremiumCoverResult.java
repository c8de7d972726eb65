package nl.cyberwerkbank.conditions.cyb22.premium;

import nl.cyberwerkbank.conditions.Shown;
import nl.cyberwerkbank.conditions.ShownFields;
import nl.cyberwerkbank.explain.Value;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// The state of cover around one premium due date (7.3).
///
/// @param lastTimelyPaymentDate last day on which the premium is in time
/// @param inDefault not received in full in time, or non-payment announced before
/// @param noCoverForReportsAfter due date when in default
/// @param coverRevivesOn day from which reports are covered again
/// @param suspendedOnAssessmentDate state on the day of assessment; empty without such a day
/// @param reports premium cover of each report, in the order given
public record PremiumCoverResult(
        LocalDate lastTimelyPaymentDate,
        boolean inDefault,
        Optional<LocalDate> noCoverForReportsAfter,
        Optional<LocalDate> coverRevivesOn,
        Optional<Boolean> suspendedOnAssessmentDate,
        List<CoveredReport> reports)
        implements Shown {
    public PremiumCoverResult {
        reports = List.copyOf(reports);
    }

    /// Whether one report has premium cover.
    ///
    /// @param id name of the report
    /// @param premiumCover true when late premium does not stand in its way
    public record CoveredReport(String id, boolean premiumCover) {}

    @Override
    public SequencedMap<Field, Value> shown() {
        var fields =
                new ShownFields()
                        .day("lastTimelyPaymentDate", lastTimelyPaymentDate)
                        .flag("inDefault", inDefault)
                        .day("noCoverForReportsAfter", noCoverForReportsAfter)
                        .day("coverRevivesOn", coverRevivesOn)
                        .flag("suspendedOnAssessmentDate", suspendedOnAssessmentDate);
        reports.forEach(
                report -> fields.put(new Field("premiumCover", report.id()), new Value.Flag(report.premiumCover())));
        return fields.all();
    }

    @Override
    public Set<Field> refusals() {
        var refusals = new HashSet<Field>();
        if (inDefault) {
            refusals.add(Field.named("inDefault"));
        }
        if (inDefault && coverRevivesOn.isEmpty()) {
            refusals.add(Field.named("coverRevivesOn"));
        }
        if (suspendedOnAssessmentDate.orElse(false)) {
            refusals.add(Field.named("suspendedOnAssessmentDate"));
        }
        reports.stream()
                .filter(report -> !report.premiumCover())
                .forEach(report -> refusals.add(new Field("premiumCover", report.id())));
        return refusals;
    }
}
