package nl.cyberwerkbank.conditions.cyb22.reporting;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.conditions.Told;
import nl.cyberwerkbank.conditions.reading.PolicyReading;
import nl.cyberwerkbank.conditions.reading.PolicyReading.AfterReportingOnDefault;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.policy.EndReason;
import nl.cyberwerkbank.policy.ExtensionRequest;
import nl.cyberwerkbank.product.PolicyTerms;

import java.time.LocalDate;
import java.util.Optional;

/// Article 7.2 with 1.19: after the end, what was made or discovered in the period may still be reported for 60 days,
/// or until twelve months after the end when the policyholder asked for it, and paid for it, in time.
///
/// @param basicEndsOn last day of the basic period; empty when there is none
/// @param extension the request and what became of it; empty when none was made
/// @param endsOn last day for a report; empty when there is no period at all
@Article({"7.2", "1.19"})
public record AfterReportingPeriod(
        Optional<LocalDate> basicEndsOn, Optional<Extension> extension, Optional<LocalDate> endsOn) {
    /// The period after a policy that ended on this day for this reason.
    public static AfterReportingPeriod of(
            LocalDate endDate,
            EndReason reason,
            Optional<ExtensionRequest> request,
            PolicyTerms terms,
            Readings readings) {
        var days = terms.afterReportingDays().value();
        var lost =
                Extension.isBarredBy(reason)
                        && PolicyReading.AFTER_REPORTING_ON_DEFAULT.in(readings) == AfterReportingOnDefault.BASIC_LOST;
        var basic = Optional.of(PolicyReading.DAY_COUNT.in(readings).lastDay(endDate, days)).filter(_ -> !lost);
        var extension = request.map(asked -> Extension.of(asked, endDate, reason, terms, readings));
        var extended =
                extension
                        .filter(Extension::granted)
                        .map(_ -> endDate.plusMonths(terms.extendedReportingMonths().value()));
        return new AfterReportingPeriod(basic, extension, extended.or(() -> basic));
    }

    Told told(LocalDate endDate, EndReason reason) {
        return Told.of(
                Finding.of(
                        "afterReportingPeriod",
                        basicEndsOn.isPresent() ? Outcome.SATISFIED : Outcome.NOT_SATISFIED,
                        Source.conditions("7.2"),
                        endsOn.map(day -> Message.of("conditions.afterReporting.until", new Value.Day(day)))
                                .orElseGet(() -> Message.of("conditions.afterReporting.none")),
                        Given.day("policy.endDate", endDate),
                        Given.choice("policy.endReason", "endReason", reason)),
                PolicyReading.AFTER_REPORTING_ON_DEFAULT,
                PolicyReading.DAY_COUNT,
                PolicyReading.WRITTEN_FORM);
    }
}
