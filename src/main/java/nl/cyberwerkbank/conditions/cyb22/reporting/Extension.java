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
import nl.cyberwerkbank.policy.EndReason;
import nl.cyberwerkbank.policy.ExtensionRequest;
import nl.cyberwerkbank.product.PolicyTerms;

import java.time.LocalDate;

/// Article 7.2, the right to extend: not after non-payment, misrepresentation or non-disclosure; the written request
/// and any extra premium are received not later than 60 days after the end.
///
/// @param request the request
/// @param open false when the reason of the end bars the extension
/// @param written true when the request was in writing
/// @param lastDay last day for request and extra premium
@Article("7.2")
public record Extension(ExtensionRequest request, boolean open, boolean written, LocalDate lastDay) {
    static Extension of(
            ExtensionRequest request, LocalDate endDate, EndReason reason, PolicyTerms terms, Readings readings) {
        return new Extension(
                request,
                !isBarredBy(reason),
                PolicyReading.WRITTEN_FORM.in(readings).accepts(request.channel()),
                lastDay(endDate, terms, readings));
    }

    /// True when an insurance that ended for this reason cannot be extended.
    public static boolean isBarredBy(EndReason reason) {
        return switch (reason) {
            case NON_PAYMENT, MISREPRESENTATION, NON_DISCLOSURE -> true;
            case NOTICE_BY_POLICYHOLDER, NOTICE_BY_INSURER, AFTER_LOSS, REFUSED_CHANGE, CESSATION_OF_BUSINESS -> false;
        };
    }

    /// The last day on which request and extra premium are received in time.
    public static LocalDate lastDay(LocalDate endDate, PolicyTerms terms, Readings readings) {
        return PolicyReading.DAY_COUNT.in(readings).lastDay(endDate, terms.extensionRequestDays().value());
    }

    /// True when the period is extended.
    public boolean granted() {
        return open && written && requestedInTime() && premiumInTime();
    }

    private boolean requestedInTime() {
        return !request.requestedOn().isAfter(lastDay);
    }

    private boolean premiumInTime() {
        return !request.extraPremiumCharged()
                || request.extraPremiumReceivedOn().filter(day -> !day.isAfter(lastDay)).isPresent();
    }

    Told told() {
        var finding =
                Finding.of(
                        "extension",
                        granted() ? Outcome.SATISFIED : Outcome.NOT_SATISFIED,
                        Source.conditions("7.2"),
                        Message.of(reason(), new Value.Day(lastDay)),
                        Given.day("extension.requestedOn", request.requestedOn()),
                        Given.choice("extension.channel", "channel", request.channel()),
                        Given.flag("extension.extraPremiumCharged", request.extraPremiumCharged()),
                        Given.day("extension.extraPremiumReceivedOn", request.extraPremiumReceivedOn()));
        return Told.of(bounded(finding), PolicyReading.DAY_COUNT, PolicyReading.WRITTEN_FORM);
    }

    private String reason() {
        if (!open) {
            return "conditions.extension.barred";
        }
        if (!written) {
            return "conditions.extension.notWritten";
        }
        if (!requestedInTime()) {
            return "conditions.extension.requestLate";
        }
        return premiumInTime() ? "conditions.extension.yes" : "conditions.extension.premiumLate";
    }

    private Finding bounded(Finding finding) {
        if (open && written && !requestedInTime()) {
            return finding.withNearest(new Bound("extension.requestedOn", new Value.Day(lastDay)));
        }
        if (open && written && !premiumInTime()) {
            return finding.withNearest(new Bound("extension.extraPremiumReceivedOn", new Value.Day(lastDay)));
        }
        return finding;
    }
}
