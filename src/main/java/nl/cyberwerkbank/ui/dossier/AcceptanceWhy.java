package nl.cyberwerkbank.ui.dossier;

import nl.cyberwerkbank.acceptance.AcceptanceDecision;
import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.rating.DeductibleChoice;
import nl.cyberwerkbank.ui.why.Citation;
import nl.cyberwerkbank.ui.why.FindingRows;
import nl.cyberwerkbank.ui.why.Sign;
import nl.cyberwerkbank.ui.why.Verdict;
import nl.cyberwerkbank.ui.why.WhyModel;
import nl.cyberwerkbank.ui.why.WhyRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells acceptance in the `Waarom?` panel: the outcome, every finding, and that the risk scan plays no part.
public final class AcceptanceWhy {
    private AcceptanceWhy() {}

    /// The panel for a dossier as it stands.
    public static WhyModel of(Assessment assessment, Wording wording) {
        List<Finding> findings = new ArrayList<>(assessment.findings());
        assessment.grid().deductibles().map(DeductibleChoice::finding).ifPresent(findings::add);
        List<WhyRow> rows = new ArrayList<>(new FindingRows(wording).of(findings));
        rows.add(
                new WhyRow.Reason(
                        "riskScan",
                        Sign.NOT_APPLICABLE,
                        wording.text("dossier.why.riskScan"),
                        wording.text("dossier.why.riskScan.text"),
                        "",
                        Optional.of(new Citation(Source.faq("FAQ-01"), List.of())),
                        Optional.empty()));
        return new WhyModel("", verdict(assessment, wording), rows);
    }

    /// The outcome in one line and a sentence.
    public static Verdict verdict(Assessment assessment, Wording wording) {
        AcceptanceDecision decision = assessment.grid().decision();
        String key = "decision." + assessment.outcome().caseName();
        String title = wording.text(key);
        return switch (assessment.outcome()) {
            case AUTOMATIC_QUOTE -> new Verdict(Sign.SATISFIED, title, wording.text(key + ".text"));
            case NO_QUOTE, DECLINED -> new Verdict(Sign.FAILING, title, wording.text(key + ".text"));
            case ACCEPTED -> new Verdict(Sign.SATISFIED, title, answered(assessment, wording, key));
            case REFER -> new Verdict(Sign.OPEN, title, counted(wording, key, decision.reasons().size()));
            case INCOMPLETE -> new Verdict(Sign.OPEN, title, counted(wording, key, decision.missing().size()));
        };
    }

    private static String answered(Assessment assessment, Wording wording, String key) {
        return assessment
                .answerInForce()
                .map(answer ->
                        wording.text(
                                key + ".text", answer.answeredBy(), wording.date(answer.answeredOn()), answer.reason()))
                .orElse("");
    }

    private static String counted(Wording wording, String key, int number) {
        return number == 1 ? wording.text(key + ".text.one") : wording.text(key + ".text.many", number);
    }
}
