package nl.cyberwerkbank.acceptance;

import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.product.Product;

import java.util.ArrayList;
import java.util.List;

/// Puts every criterion to the client's answers. The order of tests: a missing answer, then an excluded sector, then
/// every other rule; all failing rules are listed whatever the outcome (FAQ-05, FAQ-13, FAQ-17, FAQ-43).
@Article({"FAQ-05", "FAQ-13", "FAQ-17", "FAQ-43"})
public final class Acceptance {
    private static final List<Criterion> CRITERIA =
            List.of(
                    new AllowedSector(),
                    new LegalPerson(),
                    new TurnoverCeiling(),
                    new TurnoverInTable(),
                    TurnoverShare.FROM_USA,
                    TurnoverShare.FROM_ECOMMERCE,
                    new PersonalDataCeiling(),
                    new EstablishedInCountry(),
                    new NoRecentCyberLoss(),
                    SecurityMeasure.SECURITY_SOFTWARE,
                    SecurityMeasure.ACCESS_CONTROL,
                    SecurityMeasure.BACKUP_AND_RECOVERY,
                    new SumWithinRange());

    /// Articles that every decision rests on: the scan plays no part, persons are counted, the requirements, both
    /// lists.
    private static final List<String> ALWAYS_CITED = List.of("FAQ-01", "FAQ-05", "FAQ-10", "FAQ-13", "FAQ-43");

    private Acceptance() {}

    /// Decides on one client and one product version.
    public static AcceptanceDecision decide(Intake intake, SumRequest sum, Product product) {
        var findings = new ArrayList<Finding>(CRITERIA.size());
        for (Criterion criterion : CRITERIA) {
            findings.add(criterion.test(intake, sum, product));
        }
        List<String> missing = missing(findings);
        Decision decision = missing.isEmpty() ? decision(findings) : Decision.INCOMPLETE;
        List<String> reasons = decision == Decision.INCOMPLETE ? List.of() : reasons(findings);
        return new AcceptanceDecision(decision, findings, reasons, missing, citations(findings, decision));
    }

    private static Decision decision(List<Finding> findings) {
        Decision decision = Decision.AUTOMATIC_QUOTE;
        for (Finding finding : findings) {
            if (finding.fails() && finding.rule().equals(AllowedSector.RULE)) {
                return Decision.NO_QUOTE;
            }
            if (standsInTheWay(finding)) {
                decision = Decision.REFER;
            }
        }
        return decision;
    }

    private static boolean standsInTheWay(Finding finding) {
        return finding.outcome() == Outcome.NOT_SATISFIED || finding.outcome() == Outcome.NEEDS_HUMAN;
    }

    private static List<String> reasons(List<Finding> findings) {
        var reasons = new ArrayList<String>();
        for (Finding finding : findings) {
            if (standsInTheWay(finding)) {
                reasons.add(finding.source().article());
            }
        }
        return reasons;
    }

    private static List<String> missing(List<Finding> findings) {
        var missing = new ArrayList<String>();
        for (Finding finding : findings) {
            if (finding.outcome() == Outcome.UNANSWERED) {
                for (Input input : finding.inputs()) {
                    if (input.value() instanceof Value.Unanswered && !missing.contains(input.field())) {
                        missing.add(input.field());
                    }
                }
            }
        }
        return missing;
    }

    private static List<String> citations(List<Finding> findings, Decision decision) {
        var citations = new ArrayList<>(ALWAYS_CITED);
        for (Finding finding : findings) {
            citations.add(finding.source().article());
        }
        if (decision == Decision.REFER) {
            citations.add("FAQ-17");
        }
        return citations;
    }
}
