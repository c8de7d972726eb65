package nl.cyberwerkbank.conditions.cyb22.definition;

import nl.cyberwerkbank.claim.EventDates;
import nl.cyberwerkbank.claim.PolicyFacts;
import nl.cyberwerkbank.claim.choice.ReportChannel;
import nl.cyberwerkbank.conditions.cyb22.setting.ClaimFigures;
import nl.cyberwerkbank.conditions.cyb22.setting.Doubt;
import nl.cyberwerkbank.conditions.cyb22.setting.ReadingsInForce;
import nl.cyberwerkbank.conditions.cyb22.setting.Variant;
import nl.cyberwerkbank.explain.Article;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// When the loss was reported, and when it counts as reported: 1.13, 1.19 and 7.2 for the actual date, 2.5.2, 4.3 and
/// 2.5.3 for the date it is deemed to have.
///
/// @param reportingPeriodEndsOn last day of the after-reporting period (7.2)
/// @param reported whether a written report came on or after inception and not after that day
/// @param reportedAfterEnd whether the report came on or after the end of the insurance
/// @param circumstanceOn date of the report of the circumstance, where it counts (2.5.2, 4.3)
/// @param circumstanceLate whether the circumstance became known in the period and was reported after it, within the
///   term of 4.2.2 (AMB-81)
/// @param seriesOn date of the first report of a series (2.5.3)
/// @param deemed whether the loss counts as made and reported in the period by series or circumstance
/// @param doubts on which it rests whether these dates are in time: how days are counted, where a report came after the
///   end; what a circumstance known in the period is worth that was reported after it; what is written
@Article({"1.13", "1.19", "7.2", "2.5.2", "2.5.3", "4.2.2", "4.3"})
public record Timing(
        LocalDate reportingPeriodEndsOn,
        boolean reported,
        boolean reportedAfterEnd,
        Optional<LocalDate> circumstanceOn,
        boolean circumstanceLate,
        Optional<LocalDate> seriesOn,
        boolean deemed,
        Set<Doubt> doubts) {
    public Timing {
        doubts = Collections.unmodifiableSet(doubts);
    }

    /// The timing of one loss.
    public static Timing of(PolicyFacts policy, EventDates dates, ClaimFigures terms, ReadingsInForce readings) {
        int first = readings.has(Variant.FIRST_DAY_COUNTED) ? 1 : 0;
        LocalDate lastReport =
                policy.reportingPeriodEndsOn()
                        .orElseGet(() -> policy.endDate().plusDays(terms.afterReportingDays() - (long) first));
        LocalDate lastCircumstance = lastReport.plusDays(terms.circumstanceDays() - (long) first);
        boolean late = circumstanceLate(policy, dates, lastCircumstance);
        Optional<LocalDate> circumstance =
                dates.circumstanceReportedOn()
                        .filter(day -> policy.covers(day) || (late && readings.has(Variant.LATE_CIRCUMSTANCE_COUNTS)));
        return new Timing(
                lastReport,
                reported(policy, dates, lastReport, readings),
                dates.reportedInWritingOn().filter(day -> !day.isBefore(policy.endDate())).isPresent(),
                circumstance,
                late,
                dates.seriesFirstReportedOn(),
                circumstance.isPresent() || dates.seriesFirstReportedOn().filter(policy::covers).isPresent(),
                doubts(policy, dates));
    }

    private static boolean reported(
            PolicyFacts policy, EventDates dates, LocalDate lastReport, ReadingsInForce readings) {
        return written(dates.reportChannel(), readings)
                && dates.reportedInWritingOn()
                        .filter(day -> !day.isBefore(policy.inceptionDate()) && !day.isAfter(lastReport))
                        .isPresent();
    }

    private static boolean circumstanceLate(PolicyFacts policy, EventDates dates, LocalDate lastCircumstance) {
        return dates.circumstanceKnownOn().filter(policy::covers).isPresent()
                && dates.circumstanceReportedOn()
                        .filter(day -> !day.isBefore(policy.endDate()) && !day.isAfter(lastCircumstance))
                        .isPresent();
    }

    private static Set<Doubt> doubts(PolicyFacts policy, EventDates dates) {
        var doubts = EnumSet.noneOf(Doubt.class);
        boolean circumstanceAfterEnd = afterEnd(dates.circumstanceReportedOn(), policy);
        if (circumstanceAfterEnd && dates.circumstanceKnownOn().filter(policy::covers).isPresent()) {
            doubts.add(Doubt.LATE_CIRCUMSTANCE);
        }
        if (circumstanceAfterEnd || afterEnd(dates.reportedInWritingOn(), policy)) {
            doubts.add(Doubt.DAY_COUNT);
        }
        if (dates.reportChannel() == ReportChannel.EMAIL || dates.reportChannel() == ReportChannel.PORTAL) {
            doubts.add(Doubt.WRITTEN);
        }
        return doubts;
    }

    private static boolean afterEnd(Optional<LocalDate> reported, PolicyFacts policy) {
        return reported.filter(day -> !day.isBefore(policy.endDate())).isPresent();
    }

    /// Whether a report through this channel is written (AMB-05).
    public static boolean written(ReportChannel channel, ReadingsInForce readings) {
        return switch (channel) {
            case LETTER -> true;
            case EMAIL, PORTAL -> !readings.has(Variant.LETTER_ONLY);
            case TELEPHONE -> false;
        };
    }

    /// The date on which the loss counts as made and reported: of the series if there is one, else of the circumstance.
    public Optional<LocalDate> deemedOn() {
        return seriesOn.isPresent() ? seriesOn : circumstanceOn;
    }
}
