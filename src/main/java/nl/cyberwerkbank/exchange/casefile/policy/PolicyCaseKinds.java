package nl.cyberwerkbank.exchange.casefile.policy;

import nl.cyberwerkbank.conditions.cyb22.ending.NoticeOfEnd;
import nl.cyberwerkbank.conditions.cyb22.ending.TerminationByLetter;
import nl.cyberwerkbank.conditions.cyb22.group.SubsidiaryCover;
import nl.cyberwerkbank.conditions.cyb22.premium.NonPaymentTermination;
import nl.cyberwerkbank.conditions.cyb22.premium.PremiumCover;
import nl.cyberwerkbank.conditions.cyb22.reporting.ReportingWindow;
import nl.cyberwerkbank.conditions.cyb22.runoff.RunOffCover;
import nl.cyberwerkbank.exchange.casefile.CaseKind;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.PolicyTerms;

import java.util.List;

/// The administrative kinds of case.
public final class PolicyCaseKinds {
    private PolicyCaseKinds() {}

    /// The seven kinds under these terms.
    ///
    /// @param wording the language of warnings and findings beside a result
    public static List<CaseKind> under(PolicyTerms terms, Wording wording) {
        return List.of(
                new RulingCase<>(
                        "premiumCover",
                        PremiumCases::account,
                        new PremiumCover(terms)::decide,
                        PremiumCases::answer,
                        wording),
                new RulingCase<>(
                        "nonPaymentTermination",
                        PremiumCases::letter,
                        new NonPaymentTermination(terms)::decide,
                        PremiumCases::answer,
                        wording),
                new RulingCase<>(
                        "notice", EndingCases::notice, new NoticeOfEnd(terms)::decide, EndingCases::answer, wording),
                new RulingCase<>(
                        "terminationAfterLoss",
                        EndingCases::letter,
                        new TerminationByLetter(terms)::decide,
                        EndingCases::answer,
                        wording),
                new RulingCase<>(
                        "reportingWindow",
                        ReportingCases::matter,
                        new ReportingWindow(terms)::decide,
                        ReportingCases::answer,
                        wording),
                new RulingCase<>(
                        "subsidiaries",
                        GroupCases::member,
                        new SubsidiaryCover(terms)::decide,
                        GroupCases::answer,
                        wording),
                new RulingCase<>(
                        "runOff", GroupCases::event, new RunOffCover(terms)::decide, GroupCases::answer, wording));
    }
}
