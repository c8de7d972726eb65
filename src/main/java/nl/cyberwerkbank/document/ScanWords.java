package nl.cyberwerkbank.document;

import nl.cyberwerkbank.document.OfferPaper.Row;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.riskscan.AdvisedAction;
import nl.cyberwerkbank.riskscan.Answer;
import nl.cyberwerkbank.riskscan.Colour;
import nl.cyberwerkbank.riskscan.ColourRule;
import nl.cyberwerkbank.riskscan.Comparison;
import nl.cyberwerkbank.riskscan.Level;
import nl.cyberwerkbank.riskscan.Maturity;
import nl.cyberwerkbank.riskscan.Question;
import nl.cyberwerkbank.riskscan.Scale;
import nl.cyberwerkbank.riskscan.Scan;
import nl.cyberwerkbank.riskscan.ScanResult;
import nl.cyberwerkbank.riskscan.Theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Puts the outcome of a scan into the words of its report. It writes what was found and computes nothing.
final class ScanWords {
    private static final int MOST_STRENGTHS = 6;
    private static final int MOST_CHANGES = 7;
    private static final int LONG_NAME = 18;

    private final Wording wording;
    private final ScanPhrases phrases;

    ScanWords(Wording wording) {
        this.wording = wording;
        this.phrases = new ScanPhrases(wording);
    }

    ScanPaper paper(HeldScan held) {
        ScanResult result = held.result();
        var parties = new PartyWords(wording);
        Optional<Comparison> comparison = held.comparison();
        return new ScanPaper(
                parties.letterhead(held.office()),
                parties.party(held.client()),
                keyFacts(result),
                phrases.grade(result.overall()),
                phrases.level(result, result.overall()),
                result.level(result.overall()).map(Level::meaning).map(phrases::text).orElse(""),
                phrases.remarks(result.overall()),
                VectorDrawing.written(radar(result, comparison)),
                phrases.radar(result),
                comparison.map(each -> wording.longDate(each.before().scan().heldOn())).orElse(""),
                comparison.flatMap(Comparison::moved).map(phrases::moved).orElse(""),
                result.themes().stream().map(grade -> themeRow(result, grade, comparison)).toList(),
                levels(result.questionnaire().scale()),
                actions(result),
                unknown(result),
                result.strengths().stream()
                        .limit(MOST_STRENGTHS)
                        .map(question -> phrases.text(question.title()))
                        .toList(),
                comparison.map(this::changes).orElse(List.of()),
                result.scan().isSorted() ? "" : wording.text("document.scan.colours.proposed"),
                colours(result),
                result.questionnaire().themes().stream().map(theme -> answers(result, theme)).toList());
    }

    private List<Row> keyFacts(ScanResult result) {
        Scan scan = result.scan();
        var rows = new ArrayList<Row>();
        rows.add(new Row(wording.text("document.scan.date"), wording.longDate(scan.heldOn())));
        if (!scan.answeredBy().isBlank()) {
            rows.add(new Row(wording.text("document.scan.answeredBy"), scan.answeredBy()));
        }
        rows.add(new Row(wording.text("document.scan.heldBy"), scan.heldBy()));
        int asked = result.route().asked().size();
        rows.add(
                new Row(
                        wording.text("document.scan.answered"),
                        wording.text("scan.progress.of", result.route().answered(), asked)));
        return rows;
    }

    private RadarDrawing.Data radar(ScanResult result, Optional<Comparison> comparison) {
        var axes =
                IntStream.range(0, result.themes().size())
                        .mapToObj(i -> {
                            ScanResult.ThemeGrade grade = result.themes().get(i);
                            Optional<Maturity> then = comparison.map(each -> each.before().themes().get(i).maturity());
                            return new RadarDrawing.Axis(
                                    lines(phrases.text(grade.theme().name())),
                                    phrases.grade(grade.maturity()),
                                    grade.maturity().grade().orElse(RadarDrawing.NONE),
                                    then.flatMap(Maturity::grade).orElse(RadarDrawing.NONE));
                        })
                        .toList();
        return new RadarDrawing.Data(axes, result.questionnaire().scale().borders());
    }

    /// A long name breaks at the space nearest its middle.
    private static List<String> lines(String name) {
        if (name.length() <= LONG_NAME || name.indexOf(' ') < 0) {
            return List.of(name);
        }
        int middle = name.length() / 2;
        int before = name.lastIndexOf(' ', middle);
        int after = name.indexOf(' ', middle);
        int at = before < 0 || (after >= 0 && after - middle < middle - before) ? after : before;
        return List.of(name.substring(0, at), name.substring(at + 1));
    }

    private ScanPaper.ThemeRow themeRow(
            ScanResult result, ScanResult.ThemeGrade grade, Optional<Comparison> comparison) {
        Maturity maturity = grade.maturity();
        return new ScanPaper.ThemeRow(
                String.valueOf(grade.theme().number()),
                phrases.text(grade.theme().name()),
                phrases.text(grade.theme().meaning()),
                phrases.grade(maturity),
                phrases.level(result, maturity),
                VectorDrawing.written(bar(maturity)),
                phrases.shares(maturity),
                comparison.flatMap(each -> each.moved(grade.theme())).map(phrases::moved).orElse(""));
    }

    private static ShareBarDrawing.Data bar(Maturity maturity) {
        return new ShareBarDrawing.Data(
                maturity.presentPercent(), maturity.missingPercent(), maturity.unknownPercent());
    }

    private List<ScanPaper.LevelRow> levels(Scale scale) {
        var rows = new ArrayList<ScanPaper.LevelRow>();
        for (int i = 0; i < scale.levels().size(); i++) {
            Level level = scale.levels().get(i);
            int to = i + 1 < scale.levels().size() ? scale.levels().get(i + 1).from() - 1 : Scale.FULL;
            rows.add(
                    new ScanPaper.LevelRow(
                            level.from() + "–" + to, phrases.text(level.name()), phrases.text(level.meaning())));
        }
        return rows;
    }

    private List<ScanPaper.ActionRow> actions(ScanResult result) {
        var rows = new ArrayList<ScanPaper.ActionRow>();
        for (AdvisedAction action : result.actions()) {
            Question question = action.question();
            rows.add(
                    new ScanPaper.ActionRow(
                            String.valueOf(rows.size() + 1),
                            phrases.text(question.title()),
                            phrases.text(result.questionnaire().themeOf(question).name()),
                            phrases.text(question.why()),
                            phrases.text(question.firstStep()),
                            phrases.effort(question.effort()),
                            phrases.points(action),
                            phrases.working(action),
                            question.isEssential() ? wording.text("scan.essential") : ""));
        }
        return rows;
    }

    private List<ScanPaper.Asked> unknown(ScanResult result) {
        var asked = new ArrayList<ScanPaper.Asked>();
        result.unknownByPerson()
                .forEach((person, questions) ->
                        asked.add(
                                new ScanPaper.Asked(
                                        phrases.text(person),
                                        questions.stream().map(Question::question).map(phrases::text).toList())));
        return asked;
    }

    private List<ScanPaper.Change> changes(Comparison comparison) {
        return Stream.of(
                        new ScanPaper.Change(wording.text("scan.change.improved"), lines(comparison.improved())),
                        new ScanPaper.Change(wording.text("scan.change.worsened"), lines(comparison.worsened())),
                        new ScanPaper.Change(wording.text("scan.change.found"), lines(comparison.found())),
                        new ScanPaper.Change(wording.text("scan.change.lost"), lines(comparison.lost())))
                .filter(change -> !change.lines().isEmpty())
                .toList();
    }

    private List<String> lines(List<Comparison.Change> changes) {
        var lines = new ArrayList<String>();
        changes.stream().limit(MOST_CHANGES).map(phrases::change).forEach(lines::add);
        if (changes.size() > MOST_CHANGES) {
            lines.add(wording.text("scan.change.more", changes.size() - MOST_CHANGES));
        }
        return lines;
    }

    private List<ScanPaper.ColourBlock> colours(ScanResult result) {
        var blocks = new ArrayList<ScanPaper.ColourBlock>();
        for (Colour colour : Colour.values()) {
            ColourRule rule = result.questionnaire().rule(colour);
            blocks.add(
                    new ScanPaper.ColourBlock(
                            colour.caseName(),
                            phrases.text(rule.name()),
                            phrases.text(rule.meaning()),
                            phrases.text(rule.rule()),
                            result.questionnaire().information().stream()
                                    .filter(kind -> result.scan().colour(kind).filter(colour::equals).isPresent())
                                    .map(kind -> phrases.text(kind.name()))
                                    .toList()));
        }
        return blocks;
    }

    private ScanPaper.AnswerBlock answers(ScanResult result, Theme theme) {
        return new ScanPaper.AnswerBlock(
                theme.number() + " " + phrases.text(theme.name()),
                theme.questions().stream().map(question -> answer(result, question)).toList());
    }

    private ScanPaper.AnswerRow answer(ScanResult result, Question question) {
        boolean asked = result.route().skipped(question).isEmpty();
        Optional<Answer> answer = result.scan().answer(question.id());
        String given =
                asked
                        ? answer.map(phrases::answer).orElse(wording.text("scan.answer.open"))
                        : wording.text("scan.answer.skipped");
        var references = new ArrayList<>(question.nistCsf());
        question.cisControls().forEach(safeguard -> references.add("CIS " + safeguard));
        question.precaution().ifPresent(article -> references.add(article));
        return new ScanPaper.AnswerRow(
                phrases.text(question.title()),
                given,
                asked ? result.scan().reply(question.id()).evidence() : "",
                String.join(" · ", references));
    }
}
