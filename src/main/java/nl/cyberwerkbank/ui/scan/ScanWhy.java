package nl.cyberwerkbank.ui.scan;

import nl.cyberwerkbank.document.ScanPhrases;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.riskscan.Maturity;
import nl.cyberwerkbank.riskscan.Question;
import nl.cyberwerkbank.riskscan.Questionnaire;
import nl.cyberwerkbank.riskscan.ScanResult;
import nl.cyberwerkbank.ui.why.Citation;
import nl.cyberwerkbank.ui.why.Sign;
import nl.cyberwerkbank.ui.why.Verdict;
import nl.cyberwerkbank.ui.why.WhyModel;
import nl.cyberwerkbank.ui.why.WhyRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells the scan in the `Waarom?` panel: the grade so far, what bounds it, each theme, where the question in hand
/// comes from, and that none of it counts for acceptance or premium.
final class ScanWhy {
    private final Wording wording;
    private final ScanPhrases phrases;

    ScanWhy(Wording wording) {
        this.wording = wording;
        this.phrases = new ScanPhrases(wording);
    }

    /// The panel; before the first scan it only makes the promise.
    WhyModel of(Optional<ScanResult> result, Optional<Question> question) {
        List<WhyRow> rows = new ArrayList<>();
        result.flatMap(now -> now.overall().ceiling())
                .ifPresent(ceiling ->
                        ceiling.because()
                                .forEach(missing ->
                                        rows.add(
                                                new WhyRow.Reason(
                                                        "ceiling." + missing.id(),
                                                        Sign.FAILING,
                                                        phrases.text(missing.title()),
                                                        wording.text("scan.why.ceiling", ceiling.highest()),
                                                        "",
                                                        Optional.empty(),
                                                        Optional.of(ScanViewModel.FIELD + missing.id())))));
        result.filter(now -> !now.unknown().isEmpty())
                .ifPresent(now ->
                        rows.add(
                                reason(
                                        "unknown",
                                        Sign.OPEN,
                                        wording.text("scan.why.unknown", now.unknown().size()),
                                        wording.text("scan.why.unknown.text"))));
        result.ifPresent(now -> rows.addAll(grades(now)));
        result.ifPresent(now -> question.ifPresent(asked -> rows.addAll(sources(now.questionnaire(), asked))));
        rows.add(
                new WhyRow.Reason(
                        "promise",
                        Sign.NOT_APPLICABLE,
                        wording.text("scan.why.promise"),
                        wording.text("dossier.why.riskScan.text"),
                        "",
                        Optional.of(new Citation(Source.faq("FAQ-01"), List.of())),
                        Optional.empty()));
        return new WhyModel(wording.text("scan.why.subject"), verdict(result), rows);
    }

    private static WhyRow reason(String id, Sign sign, String title, String detail) {
        return new WhyRow.Reason(id, sign, title, detail, "", Optional.empty(), Optional.empty());
    }

    private Verdict verdict(Optional<ScanResult> result) {
        if (result.isEmpty()) {
            return new Verdict(Sign.NEUTRAL, wording.text("scan.why.none"), wording.text("scan.why.none.text"));
        }
        ScanResult now = result.get();
        Maturity overall = now.overall();
        String title =
                overall.grade()
                        .map(grade -> wording.text("scan.why.grade", grade, phrases.level(now, overall)))
                        .orElse(wording.text("scan.grade.none"));
        String certainty =
                overall.certainty() != Maturity.Certainty.FIRM
                        ? "scan.why.provisional"
                        : overall.openPercent() > 0 ? "scan.why.firm" : "scan.why.complete";
        Sign sign = overall.ceiling().isPresent() ? Sign.OPEN : Sign.NEUTRAL;
        return new Verdict(sign, title, wording.text(certainty));
    }

    private List<WhyRow> grades(ScanResult now) {
        List<WhyRow> rows = new ArrayList<>();
        for (ScanResult.ThemeGrade grade : now.themes()) {
            rows.add(
                    line(
                            "theme." + grade.theme().id(),
                            WhyRow.Kind.STEP,
                            phrases.text(grade.theme().name()),
                            phrases.grade(grade.maturity())));
        }
        rows.add(line("overall", WhyRow.Kind.TOTAL, wording.text("scan.why.total"), phrases.grade(now.overall())));
        return rows;
    }

    private static WhyRow line(String id, WhyRow.Kind kind, String label, String amount) {
        return new WhyRow.ReceiptLine(id, kind, label, "", amount, Optional.empty(), Optional.empty());
    }

    private List<WhyRow> sources(Questionnaire questionnaire, Question asked) {
        List<WhyRow> rows = new ArrayList<>();
        Questionnaire.Frameworks editions = questionnaire.frameworks();
        List<String> references = new ArrayList<>();
        references.add(wording.text("scan.why.sources.nist", editions.nistCsf(), String.join(", ", asked.nistCsf())));
        if (!asked.cisControls().isEmpty()) {
            String safeguards = String.join(", ", asked.cisControls());
            references.add(wording.text("scan.why.sources.cis", editions.cisControls(), safeguards));
        }
        rows.add(reason("sources", Sign.NEUTRAL, wording.text("scan.why.sources"), String.join(" · ", references)));
        asked.precaution()
                .ifPresent(article ->
                        rows.add(
                                new WhyRow.Reason(
                                        "precaution",
                                        Sign.NEUTRAL,
                                        wording.text("scan.why.precaution"),
                                        wording.text("scan.why.precaution.text"),
                                        "",
                                        Optional.of(new Citation(Source.conditions(article), List.of())),
                                        Optional.empty())));
        return rows;
    }
}
