package nl.cyberwerkbank.ui.scan;

import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.document.ScanPhrases;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.riskscan.Answer;
import nl.cyberwerkbank.riskscan.Question;
import nl.cyberwerkbank.riskscan.Reply;
import nl.cyberwerkbank.riskscan.Scan;
import nl.cyberwerkbank.riskscan.ScanResult;
import nl.cyberwerkbank.riskscan.Theme;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.FieldGrid;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.TextField;
import nl.cyberwerkbank.ui.view.Paragraph;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One question with its six answers, what was answered last time, and room for evidence and a note. The card itself
/// takes the focus, so that single keys answer.
final class QuestionCard extends VBox {
    private static final int LONGEST_TEXT = 300;

    private final Wording wording;
    private final ScanPhrases phrases;
    private final ScanViewModel model;
    private final Label place = new Label();
    private final Label essential = new Label();
    private final Paragraph text = new Paragraph("", "scan-question");
    private final Paragraph why = new Paragraph("");
    private final Paragraph example = new Paragraph("", "quiet");
    private final Paragraph last = new Paragraph("", "scan-last", "small");
    private final OptionRow answers;
    private final TextField evidence;
    private final TextField note;
    private Optional<Question> shown = Optional.empty();
    private boolean filling;

    /// @param answer told the answer that was clicked
    QuestionCard(ScanViewModel model, Wording wording, Consumer<Answer> answer) {
        this.wording = wording;
        this.phrases = new ScanPhrases(wording);
        this.model = model;
        getStyleClass().addAll("card", "scan-card");
        setId("scan-card");
        setFocusTraversable(true);
        place.getStyleClass().add("quiet");
        place.setWrapText(true);
        essential.setText(wording.text("scan.essential"));
        essential.getStyleClass().add("tag");
        essential.setMinWidth(USE_PREF_SIZE);
        var head = new FlowPane(place, essential);
        head.getStyleClass().add("scan-place");
        List<String> names = Arrays.stream(Answer.values()).map(phrases::answer).toList();
        answers =
                new OptionRow(
                        names,
                        OptionRow.Size.LARGE,
                        "scan-answer-",
                        "",
                        digit -> Answer.ofKey(digit).ifPresent(answer));
        evidence = new TextField(wording, LabelPlace.ABOVE, label("scan.evidence", "scan.key.evidence"), LONGEST_TEXT);
        note = new TextField(wording, LabelPlace.ABOVE, label("scan.note", "scan.key.note"), LONGEST_TEXT);
        evidence.focusTarget().setId("scan-evidence");
        note.focusTarget().setId("scan-note");
        evidence.setPrompt(wording.text("scan.evidence.prompt"));
        note.getStyleClass().add("internal");
        evidence.entryProperty().addListener((_, _, now) -> typed(now, model::evidence));
        note.entryProperty().addListener((_, _, now) -> typed(now, model::note));
        var fields = new FieldGrid();
        fields.place(evidence);
        fields.place(note);
        getChildren().setAll(head, text, new VBox(why, example), answers, last, fields);
    }

    private String label(String key, String letterKey) {
        return wording.text(key, wording.text(letterKey));
    }

    private void typed(Entry<String> entry, Said said) {
        if (!filling && entry.complaint().isEmpty()) {
            shown.ifPresent(question -> said.about(question, entry.answer().orElse("")));
        }
    }

    @FunctionalInterface
    private interface Said {
        void about(Question question, String words);
    }

    /// Shows the question in hand. A field in which the user types is left alone.
    void show(ScanResult result) {
        Question question = result.route().inHand();
        Theme theme = result.questionnaire().themeOf(question);
        List<Question> asked = result.route().asked();
        boolean other = shown.filter(question::equals).isEmpty();
        shown = Optional.of(question);
        place.setText(
                wording.text("scan.place", phrases.text(theme.name()), asked.indexOf(question) + 1, asked.size()));
        present(essential, question.isEssential());
        text.setText(phrases.text(question.question()));
        why.setText(phrases.text(question.why()));
        example.setText(wording.text("scan.example", phrases.text(question.example())));
        Reply reply = result.scan().reply(question.id());
        answers.show(reply.answer().map(Answer::key));
        showLast(question, model.previous());
        filling = true;
        fill(evidence, reply.evidence(), other);
        fill(note, reply.note(), other);
        filling = false;
        setAccessibleText(
                place.getText()
                        + ". "
                        + text.getText()
                        + " "
                        + reply.answer().map(phrases::answer).orElse(wording.text("scan.answer.open")));
    }

    private void fill(TextField field, String words, boolean other) {
        if (other || !field.focusTarget().isFocused()) {
            field.fill(words.isEmpty() ? Entry.empty() : new Entry.Valid<>(words));
        }
    }

    private void showLast(Question question, Optional<Scan> previous) {
        Optional<Answer> then = previous.flatMap(scan -> scan.answer(question.id()));
        present(last, then.isPresent());
        then.ifPresent(answer ->
                last.setText(
                        wording.text(
                                "scan.last", wording.date(previous.orElseThrow().heldOn()), phrases.answer(answer))));
    }

    private static void present(Label label, boolean there) {
        label.setVisible(there);
        label.setManaged(there);
    }

    void goToEvidence() {
        goOnWriting(evidence);
    }

    void goToNote() {
        goOnWriting(note);
    }

    /// Behind what stands there: a text that takes the focus would be selected, and the next letter replace it.
    private static void goOnWriting(TextField field) {
        field.focusTarget().requestFocus();
        ((TextInputControl) field.focusTarget()).end();
    }

    /// Whether the evidence is being typed.
    boolean isAtEvidence() {
        return evidence.focusTarget().isFocused();
    }
}
