package nl.cyberwerkbank.exchange.casefile.policy;

import nl.cyberwerkbank.conditions.cyb22.ending.NoticeResult;
import nl.cyberwerkbank.conditions.cyb22.ending.TerminationResult;
import nl.cyberwerkbank.policy.Channel;
import nl.cyberwerkbank.policy.CoverChange;
import nl.cyberwerkbank.policy.DisclosureBreach;
import nl.cyberwerkbank.policy.Notice;
import nl.cyberwerkbank.policy.OpeningEvent;
import nl.cyberwerkbank.policy.OrdinaryNotice;
import nl.cyberwerkbank.policy.Party;
import nl.cyberwerkbank.policy.PremiumChange;
import nl.cyberwerkbank.policy.Proposal;
import nl.cyberwerkbank.policy.RefusalOfChange;
import nl.cyberwerkbank.policy.TerminationGround;
import nl.cyberwerkbank.policy.TerminationLetter;

import tools.jackson.databind.node.ObjectNode;

/// The kinds `notice` and `terminationAfterLoss`.
final class EndingCases {
    private EndingCases() {}

    static Notice notice(GivenRecord given) {
        var endDate = given.day("endDate");
        var channel = given.choice(Channel.class, "channel", Channel.LETTER);
        return switch (given.text("act")) {
            case "ordinaryNotice" ->
                    new OrdinaryNotice(given.choice(Party.class, "by"), endDate, given.day("receivedOn"), channel);
            case "refusalOfChange" ->
                    new RefusalOfChange(
                            endDate, proposal(given.record("proposal")), given.optionalDay("refusedOn"), channel);
            default -> throw new IllegalArgumentException("no such act: " + given.text("act"));
        };
    }

    private static Proposal proposal(GivenRecord proposal) {
        return new Proposal(
                proposal.day("madeOn"),
                proposal.day("effectiveOn"),
                proposal.yes("requiredByLaw"),
                proposal.choice(PremiumChange.class, "premiumChange"),
                proposal.choice(CoverChange.class, "coverChange"));
    }

    static TerminationLetter letter(GivenRecord given) {
        var annualPremium = given.money("annualPremium");
        return new TerminationLetter(
                given.choice(Party.class, "by"),
                given.choice(TerminationGround.class, "ground"),
                given.noUnlessTrue("intentToMislead"),
                given.day("letterDatedOn"),
                given.choice(Channel.class, "channel", Channel.LETTER),
                given.list(
                        "openingEvents",
                        event ->
                                new OpeningEvent(
                                        event.choice(OpeningEvent.Type.class, "type"), event.day("occurredOn"))),
                new DisclosureBreach(
                        given.optionalDay("breachDiscoveredOn"),
                        given.optionalDay("breachPointedOutOn"),
                        given.noUnlessTrue("wouldNotHaveInsured"),
                        given.optionalDay("namedEndDate")),
                given.day("insuranceYearStartsOn"),
                annualPremium,
                given.money("premiumPaid", annualPremium));
    }

    static ObjectNode answer(NoticeResult result) {
        return new AnswerFields()
                .day("latestNoticeDate", result.latestNoticeDate())
                .day("latestRefusalDate", result.latestRefusalDate())
                .flag("proposalValid", result.proposalValid())
                .flag("valid", result.valid())
                .flag("newTermsApply", result.newTermsApply())
                .day("insuranceEndsOn", result.insuranceEndsOn())
                .all();
    }

    static ObjectNode answer(TerminationResult result) {
        return new AnswerFields()
                .flag("valid", result.valid())
                .days("latestLetterDates", result.latestLetterDates())
                .day("earliestEndDate", result.earliestEndDate())
                .count("refundDays", result.refundDays())
                .amount("premiumRefund", result.premiumRefund())
                .all();
    }
}
