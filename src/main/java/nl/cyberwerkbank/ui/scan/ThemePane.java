package nl.cyberwerkbank.ui.scan;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.document.ScanPhrases;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.riskscan.Answer;
import nl.cyberwerkbank.riskscan.Question;
import nl.cyberwerkbank.riskscan.ScanResult;
import nl.cyberwerkbank.riskscan.Theme;
import nl.cyberwerkbank.ui.view.Paragraph;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A theme as a list: every question with its answers in one row.
final class ThemePane extends VBox {
    private final Wording wording;
    private final ScanPhrases phrases;
    private final ScanViewModel model;
    private final Label title = new Label();
    private final Paragraph meaning = new Paragraph("", "quiet");
    private final AnswerList list;
    private final List<String> answers;

    /// @param onwards leads on from the last question of a theme
    ThemePane(ScanViewModel model, Wording wording, Runnable onwards) {
        this.model = model;
        this.list = new AnswerList(onwards);
        this.wording = wording;
        this.phrases = new ScanPhrases(wording);
        this.answers =
                Arrays.stream(Answer.values())
                        .map(answer -> wording.text("scan.answer." + answer.caseName() + ".brief"))
                        .toList();
        getStyleClass().add("card");
        title.getStyleClass().add("card-title");
        getChildren().setAll(title, meaning, list);
    }

    /// Shows the theme of the question in hand.
    void show(ScanResult result) {
        Theme theme = result.questionnaire().themeOf(result.route().inHand());
        title.setText(phrases.text(theme.name()));
        meaning.setText(phrases.text(theme.meaning()));
        List<Question> questions = theme.questions();
        list.show(
                questions.stream().map(question -> line(result, question)).toList(),
                answers,
                (row, digit) -> answer(questions.get(row), Answer.ofKey(digit)));
    }

    private void answer(Question question, Optional<Answer> answer) {
        answer.ifPresentOrElse(given -> model.answer(question, given), () -> model.takeBack(question));
    }

    private AnswerList.Line line(ScanResult result, Question question) {
        Optional<String> closed =
                result.route()
                        .skipped(question)
                        .map(skip ->
                                wording.text(
                                        "scan.skipped",
                                        phrases.text(
                                                result.questionnaire().question(skip.when()).orElseThrow().title())));
        return new AnswerList.Line(
                "scan-line-" + question.id(),
                phrases.text(question.title()),
                phrases.text(question.question()),
                result.scan().answer(question.id()).map(Answer::key),
                closed);
    }

    /// Gives the question in hand the focus.
    void focus(ScanResult result) {
        Question inHand = result.route().inHand();
        list.focus(result.questionnaire().themeOf(inHand).questions().indexOf(inHand));
    }
}
