package nl.cyberwerkbank.conditions.cyb22.premium;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.conditions.Told;
import nl.cyberwerkbank.conditions.reading.PolicyReading;
import nl.cyberwerkbank.conditions.reading.PolicyReading.RevivalAfterDefault;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.policy.PremiumAccount;
import nl.cyberwerkbank.policy.Report;

import java.time.LocalDate;
import java.util.Optional;

/// Article 7.3, third part: cover revives on the day after the full amount was received and accepted, unless the
/// insurance has ended by then. What became known in the gap stays without cover; under the strict reading it prevents
/// the revival altogether.
///
/// @param gapStartsAfter premium due date; a matter that became known on it does not lie in the gap
/// @param dayAfterReceipt day after the full receipt; empty when there is no default or no full receipt
/// @param on day on which cover revives; empty when it does not
@Article("7.3")
record Revival(LocalDate gapStartsAfter, Optional<LocalDate> dayAfterReceipt, Optional<LocalDate> on) {
    static Revival of(PremiumAccount account, FullReceipt receipt, boolean inDefault, Readings readings) {
        var day = receipt.receivedOn().filter(_ -> inDefault).map(received -> received.plusDays(1));
        var on =
                day.filter(candidate -> account.policyEndedOn().filter(ended -> !ended.isAfter(candidate)).isEmpty())
                        .filter(candidate ->
                                PolicyReading.REVIVAL_AFTER_DEFAULT.in(readings)
                                                == RevivalAfterDefault.EXCEPT_KNOWN_MATTERS
                                        || account.reports().stream()
                                                .noneMatch(report ->
                                                        inGap(report.knownOn(), account.premiumDueOn(), candidate)));
        return new Revival(account.premiumDueOn(), day, on);
    }

    /// True when cover has revived for this report: made on or after the day of revival, about a matter that did not
    /// become known in the gap.
    boolean covers(Report report) {
        return on.filter(day -> !report.reportedOn().isBefore(day) && !inGap(report.knownOn(), gapStartsAfter, day))
                .isPresent();
    }

    Told told(PremiumAccount account) {
        var outcome = on.isPresent() ? Outcome.SATISFIED : Outcome.NOT_SATISFIED;
        var message =
                on.map(day -> Message.of("conditions.revival.yes", new Value.Day(day)))
                        .orElseGet(() ->
                                dayAfterReceipt
                                        .map(day -> Message.of("conditions.revival.prevented", new Value.Day(day)))
                                        .orElseGet(() -> Message.of("conditions.revival.unpaid")));
        return Told.of(
                Finding.of(
                        "revival",
                        outcome,
                        Source.conditions("7.3"),
                        message,
                        Given.day("payments.receivedOn", dayAfterReceipt.map(day -> day.minusDays(1))),
                        Given.day("policyEndedOn", account.policyEndedOn())),
                PolicyReading.REVIVAL_AFTER_DEFAULT,
                PolicyReading.DAY_COUNT);
    }

    private static boolean inGap(LocalDate knownOn, LocalDate dueOn, LocalDate revivalOn) {
        return knownOn.isAfter(dueOn) && knownOn.isBefore(revivalOn);
    }
}
