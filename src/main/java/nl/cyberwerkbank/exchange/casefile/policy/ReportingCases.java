package nl.cyberwerkbank.exchange.casefile.policy;

import nl.cyberwerkbank.conditions.cyb22.reporting.ReportingWindowResult;
import nl.cyberwerkbank.policy.Channel;
import nl.cyberwerkbank.policy.EndReason;
import nl.cyberwerkbank.policy.ExtensionRequest;
import nl.cyberwerkbank.policy.Matter;
import nl.cyberwerkbank.policy.PolicyPeriod;
import nl.cyberwerkbank.policy.ReportedMatter;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import tools.jackson.databind.node.ObjectNode;

/// The kind `reportingWindow`.
final class ReportingCases {
    private ReportingCases() {}

    static ReportedMatter matter(GivenRecord given) {
        var policy = given.record("policy");
        return new ReportedMatter(
                period(policy),
                policy.choice(EndReason.class, "endReason"),
                given.optionalRecord("extension").map(ReportingCases::extension),
                reported(given.record("matter")));
    }

    static PolicyPeriod period(GivenRecord policy) {
        return new PolicyPeriod(policy.day("inceptionDate"), policy.day("endDate"));
    }

    private static ExtensionRequest extension(GivenRecord extension) {
        return new ExtensionRequest(
                extension.day("requestedOn"),
                extension.choice(Channel.class, "channel", Channel.LETTER),
                extension.yesUnlessFalse("extraPremiumCharged"),
                extension.optionalDay("extraPremiumReceivedOn"));
    }

    private static Matter reported(GivenRecord matter) {
        return new Matter(
                matter.choice(Matter.Type.class, "type"),
                matter.optionalDay("claimMadeOn"),
                matter.optionalDay("eventDiscoveredOn"),
                matter.optionalDay("lossDiscoveredOn"),
                matter.optionalDay("interruptionDiscoveredOn"),
                matter.optionalDay("reportedInWritingOn"),
                matter.choice(Channel.class, "channel", Channel.LETTER),
                matter.optionalDay("circumstanceReportedOn"),
                matter.optionalDay("circumstanceKnownOn"),
                matter.money("coveredElsewhereAmount", Money.zero(CurrencyUnit.EUR)));
    }

    static ObjectNode answer(ReportingWindowResult result) {
        return new AnswerFields()
                .day("basicPeriodEndsOn", result.basicPeriodEndsOn())
                .flag("extensionGranted", result.extensionGranted())
                .day("reportingPeriodEndsOn", result.reportingPeriodEndsOn())
                .day("latestCircumstanceReportDate", result.latestCircumstanceReportDate())
                .day("deemedMadeOn", result.deemedMadeOn())
                .flag("inTime", result.inTime())
                .flag("coverForReport", result.coverForReport())
                .flag("humanDecision", result.humanDecision())
                .names("humanDecisionReasons", result.humanDecisionReasons())
                .all();
    }
}
