package nl.cyberwerkbank.document;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.riskscan.AdvisedAction;
import nl.cyberwerkbank.riskscan.Answer;
import nl.cyberwerkbank.riskscan.Comparison;
import nl.cyberwerkbank.riskscan.Effort;
import nl.cyberwerkbank.riskscan.Level;
import nl.cyberwerkbank.riskscan.Maturity;
import nl.cyberwerkbank.riskscan.Maturity.Certainty;
import nl.cyberwerkbank.riskscan.Question;
import nl.cyberwerkbank.riskscan.Scale;
import nl.cyberwerkbank.riskscan.ScanResult;
import nl.cyberwerkbank.riskscan.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The outcome of a risk scan in the words of one language, the same on screen and on paper.
public record ScanPhrases(Wording wording) {
    private static final String DASH = "–";

    /// A text of the questionnaire.
    public String text(Text text) {
        return text.in(wording.locale());
    }

    public String answer(Answer answer) {
        return wording.text("scan.answer." + answer.caseName());
    }

    /// `62`, or a dash where there is none.
    public String grade(Maturity maturity) {
        return maturity.grade().map(String::valueOf).orElse(DASH);
    }

    /// What the grade means, in a word or two.
    public String level(ScanResult result, Maturity maturity) {
        return result.level(maturity).map(Level::name).map(this::text).orElse(wording.text("scan.grade.none"));
    }

    /// What one must know to read the grade: a ceiling, too little known, what is unknown, what was not asked.
    public List<String> remarks(Maturity maturity) {
        var remarks = new ArrayList<String>();
        maturity.ceiling()
                .ifPresent(ceiling -> {
                    String because = titles(ceiling.because());
                    String mean = maturity.mean().map(String::valueOf).orElse(DASH);
                    remarks.add(
                            maturity.isBounded()
                                    ? wording.text("scan.grade.bounded", ceiling.highest(), because, mean)
                                    : wording.text("scan.grade.ceiling", ceiling.highest(), because));
                });
        if (maturity.unknownPercent() > 0) {
            remarks.add(wording.text("scan.grade.unknown", maturity.unknownPercent()));
        }
        if (maturity.openPercent() > 0) {
            remarks.add(wording.text("scan.grade.open", maturity.openPercent()));
        }
        if (maturity.certainty() == Certainty.PROVISIONAL) {
            remarks.add(wording.text("scan.grade.provisional"));
        }
        return remarks;
    }

    /// The titles of these questions in one line.
    public String titles(List<Question> questions) {
        return questions.stream().map(question -> "‘" + text(question.title()) + "’").collect(Collectors.joining(", "));
    }

    /// `een dagdeel (2)`.
    public String effort(Effort effort) {
        return wording.text("scan.effort", text(effort.words()), effort.number());
    }

    /// Why an action stands where it stands.
    public String working(AdvisedAction action) {
        AdvisedAction.Working working = action.working();
        return wording.text(
                working.factor() > 1 ? "scan.action.working.essential" : "scan.action.working",
                working.weight(),
                working.missing(),
                working.effort(),
                wording.decimal(working.value().stripTrailingZeros()),
                working.factor());
    }

    /// What it brings. The mean rises, but the grade stays where an essential control bounds it: taking that bound away
    /// is worth more than the points.
    public String points(AdvisedAction action) {
        return wording.text(
                action.question().isEssential() ? "scan.action.points.essential" : "scan.action.points",
                wording.decimal(action.points()));
    }

    /// The radar in words.
    public String radar(ScanResult result) {
        return result.themes().stream()
                .map(each -> text(each.theme().name()) + " " + grade(each.maturity()))
                .collect(Collectors.joining(", "));
    }

    /// The bar of shares in words.
    public String shares(Maturity maturity) {
        int told = maturity.presentPercent() + maturity.missingPercent() + maturity.unknownPercent();
        return wording.text(
                "document.scan.bar",
                maturity.presentPercent(),
                maturity.missingPercent(),
                maturity.unknownPercent(),
                Scale.FULL - told);
    }

    /// What has changed with one control.
    public String change(Comparison.Change change) {
        return wording.text(
                "scan.change.line", text(change.question().title()), answer(change.before()), answer(change.now()));
    }

    /// `+12`, `-3` or `0`.
    public String moved(int points) {
        return points > 0 ? "+" + points : String.valueOf(points).replace('-', '−');
    }
}
