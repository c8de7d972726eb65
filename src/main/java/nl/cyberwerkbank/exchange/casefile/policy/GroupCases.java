package nl.cyberwerkbank.exchange.casefile.policy;

import nl.cyberwerkbank.conditions.cyb22.group.SubsidiaryResult;
import nl.cyberwerkbank.conditions.cyb22.runoff.RunOffResult;
import nl.cyberwerkbank.policy.Activity;
import nl.cyberwerkbank.policy.GroupMember;
import nl.cyberwerkbank.policy.InsuredEvent;
import nl.cyberwerkbank.policy.RunOffEvent;
import nl.cyberwerkbank.policy.RunOffTrigger;
import nl.cyberwerkbank.policy.Subsidiary;

import tools.jackson.databind.node.ObjectNode;

/// The kinds `subsidiaries` and `runOff`.
final class GroupCases {
    private GroupCases() {}

    static GroupMember member(GivenRecord given) {
        return new GroupMember(
                ReportingCases.period(given.record("policy")),
                given.money("policyholderConsolidatedNetTurnover"),
                given.day("assessedOn"),
                subsidiary(given.record("subsidiary")));
    }

    private static Subsidiary subsidiary(GivenRecord given) {
        var netTurnover = given.money("netTurnover");
        return new Subsidiary(
                given.day("acquiredOn"),
                given.optionalDay("disposedOn"),
                netTurnover,
                given.money("grossTurnover", netTurnover),
                given.money("onlineTurnover"),
                given.money("usTurnover"),
                given.text("seatCountry"),
                given.choice(Activity.class, "activity"),
                given.yes("decidesBoard"),
                given.percentage("votingSharePercentage"),
                given.percentage("capitalSharePercentage"));
    }

    static RunOffEvent event(GivenRecord given) {
        var event = given.record("event");
        return new RunOffEvent(
                trigger(given),
                event.choice(InsuredEvent.class, "type"),
                event.day("occurredOn"),
                event.yesUnlessFalse("insuredNamedOnPolicy"),
                event.yesUnlessFalse("atInsolventInsured"));
    }

    private static RunOffTrigger trigger(GivenRecord given) {
        return switch (given.text("trigger")) {
            case "mergerOrTakeover" -> change(given.record("change"));
            case "insolvency" -> new RunOffTrigger.Insolvency(given.day("insolvencyOn"));
            default -> throw new IllegalArgumentException("no such trigger: " + given.text("trigger"));
        };
    }

    private static RunOffTrigger.Change change(GivenRecord change) {
        return new RunOffTrigger.Change(
                change.choice(RunOffTrigger.Form.class, "form"),
                change.percentageOrZero("votingSharePercentage"),
                change.percentageOrZero("assetsSoldPercentage"),
                change.day("effectiveOn"));
    }

    static ObjectNode answer(SubsidiaryResult result) {
        return new AnswerFields()
                .flag("insured", result.insured())
                .day("insuredFrom", result.insuredFrom())
                .names("failedConditions", result.failedConditions())
                .all();
    }

    static ObjectNode answer(RunOffResult result) {
        var fields =
                new AnswerFields()
                        .flag("changeOfControl", result.changeOfControl())
                        .flag("cover", result.cover())
                        .flag("humanDecision", result.eventListInDoubt());
        var reasons = fields.list("humanDecisionReasons");
        if (result.eventListInDoubt()) {
            reasons.add(RunOffResult.HUMAN_REASON);
        }
        return fields.all();
    }
}
