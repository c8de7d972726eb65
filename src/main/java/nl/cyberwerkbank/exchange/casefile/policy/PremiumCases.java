package nl.cyberwerkbank.exchange.casefile.policy;

import nl.cyberwerkbank.conditions.cyb22.premium.NonPaymentResult;
import nl.cyberwerkbank.conditions.cyb22.premium.PremiumCoverResult;
import nl.cyberwerkbank.policy.NonPaymentLetter;
import nl.cyberwerkbank.policy.Payment;
import nl.cyberwerkbank.policy.PremiumAccount;
import nl.cyberwerkbank.policy.Report;

import tools.jackson.databind.node.ObjectNode;

/// The kinds `premiumCover` and `nonPaymentTermination`.
final class PremiumCases {
    private PremiumCases() {}

    static PremiumAccount account(GivenRecord given) {
        return new PremiumAccount(
                given.day("premiumDueOn"),
                given.money("premiumDue"),
                given.list("payments", PremiumCases::payment),
                given.optionalDay("nonPaymentAnnouncedOn"),
                given.optionalDay("policyEndedOn"),
                given.optionalDay("assessedOn"),
                given.list(
                        "reports",
                        report -> new Report(report.text("id"), report.day("knownOn"), report.day("reportedOn"))));
    }

    static NonPaymentLetter letter(GivenRecord given) {
        return new NonPaymentLetter(
                given.day("premiumDueOn"),
                given.money("annualPremium"),
                given.list("payments", PremiumCases::payment),
                given.optionalDay("nonPaymentAnnouncedOn"),
                given.day("letterDatedOn"),
                given.day("namedEndDate"));
    }

    private static Payment payment(GivenRecord payment) {
        return new Payment(payment.day("receivedOn"), payment.money("amount"), payment.yesUnlessFalse("accepted"));
    }

    static ObjectNode answer(PremiumCoverResult result) {
        var fields =
                new AnswerFields()
                        .day("lastTimelyPaymentDate", result.lastTimelyPaymentDate())
                        .flag("inDefault", result.inDefault())
                        .day("noCoverForReportsAfter", result.noCoverForReportsAfter())
                        .day("coverRevivesOn", result.coverRevivesOn())
                        .flag("suspendedOnAssessmentDate", result.suspendedOnAssessmentDate());
        var reports = fields.list("reports");
        result.reports()
                .forEach(report ->
                        reports.addObject().put("id", report.id()).put("premiumCover", report.premiumCover()));
        return fields.all();
    }

    static ObjectNode answer(NonPaymentResult result) {
        return new AnswerFields()
                .day("terminationAllowedFrom", result.terminationAllowedFrom())
                .flag("terminationValid", result.terminationValid())
                .day("insuranceEndsOn", result.insuranceEndsOn())
                .count("premiumDebtDays", result.premiumDebtDays())
                .amount("premiumDebt", result.premiumDebt())
                .all();
    }
}
