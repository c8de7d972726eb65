package nl.cyberwerkbank.ui.scan;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.document.ScanPhrases;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.riskscan.Colour;
import nl.cyberwerkbank.riskscan.ColourRule;
import nl.cyberwerkbank.riskscan.InformationKind;
import nl.cyberwerkbank.riskscan.Questionnaire;
import nl.cyberwerkbank.riskscan.Scan;
import nl.cyberwerkbank.ui.view.Paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The aid that sorts information into green, yellow and red: what the colours ask, and each kind with its colour.
final class InformationPane extends VBox {
    private static final List<Colour> COLOURS = List.of(Colour.values());

    private final ScanPhrases phrases;
    private final ScanViewModel model;
    private final AnswerList list = new AnswerList(() -> {});
    private final List<String> answers = new ArrayList<>();

    InformationPane(ScanViewModel model, Wording wording) {
        this.model = model;
        this.phrases = new ScanPhrases(wording);
        getStyleClass().add("stage-cards");
        Questionnaire questionnaire = model.questionnaire();
        COLOURS.stream().map(colour -> phrases.text(questionnaire.rule(colour).name())).forEach(answers::add);
        answers.add(wording.text("document.scanForm.none"));
        var rules = new Card(wording.text("document.scan.colours.title"));
        rules.getChildren().add(new Paragraph(wording.text("document.scan.colours.text"), "quiet"));
        for (Colour colour : COLOURS) {
            rules.getChildren().add(rule(questionnaire.rule(colour)));
        }
        var kinds = new Card(wording.text("scan.information.title"));
        kinds.getChildren().addAll(new Paragraph(wording.text("scan.information.text"), "quiet"), list);
        getChildren().setAll(rules, kinds);
    }

    private HBox rule(ColourRule rule) {
        var mark = new Region();
        mark.getStyleClass().addAll("scan-colour", rule.colour().caseName());
        var words =
                new VBox(
                        new Paragraph(phrases.text(rule.name()) + ": " + phrases.text(rule.meaning()), "strong"),
                        new Paragraph(phrases.text(rule.rule()), "quiet"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(mark, words);
        line.getStyleClass().add("scan-colour-line");
        return line;
    }

    void show(Scan scan) {
        List<InformationKind> kinds = model.questionnaire().information();
        list.show(
                kinds.stream().map(kind -> line(scan, kind)).toList(),
                answers,
                (row, digit) -> choose(kinds.get(row), digit));
    }

    private void choose(InformationKind kind, int digit) {
        model.colour(kind, digit == 0 ? Optional.of(kind.proposed()) : COLOURS.stream().skip(digit - 1).findFirst());
    }

    private AnswerList.Line line(Scan scan, InformationKind kind) {
        return new AnswerList.Line(
                "scan-kind-" + kind.id(),
                phrases.text(kind.name()),
                phrases.text(kind.why()),
                Optional.of(scan.colour(kind).map(COLOURS::indexOf).orElse(COLOURS.size()) + 1),
                Optional.empty());
    }

    void focusFirst() {
        list.focus(0);
    }
}
