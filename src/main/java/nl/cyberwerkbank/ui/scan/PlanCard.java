package nl.cyberwerkbank.ui.scan;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.document.ScanPhrases;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.riskscan.AdvisedAction;
import nl.cyberwerkbank.riskscan.Question;
import nl.cyberwerkbank.riskscan.ScanResult;
import nl.cyberwerkbank.ui.view.Paragraph;

import java.util.function.Consumer;

/// What to do first: each action with its first step, what it takes and brings, and why it stands where it stands.
final class PlanCard extends Card {
    private final Wording wording;
    private final ScanPhrases phrases;
    private final Consumer<Question> goTo;

    /// @param goTo leads to a question
    PlanCard(ScanResult result, Wording wording, Consumer<Question> goTo) {
        super(wording.text("document.scan.plan.title"));
        this.wording = wording;
        this.phrases = new ScanPhrases(wording);
        this.goTo = goTo;
        setId("scan-plan");
        if (result.actions().isEmpty()) {
            getChildren().add(new Paragraph(wording.text("document.scan.plan.none"), "quiet"));
        }
        int rank = 1;
        for (AdvisedAction action : result.actions()) {
            getChildren().add(action(action, rank++));
        }
    }

    private Node action(AdvisedAction action, int rank) {
        Question question = action.question();
        var number = new Label(String.valueOf(rank));
        number.getStyleClass().add("scan-rank");
        number.setMinWidth(USE_PREF_SIZE);
        var title = new Hyperlink(phrases.text(question.title()));
        title.setWrapText(true);
        title.setOnAction(_ -> {
            title.setVisited(false);
            goTo.accept(question);
        });
        title.getStyleClass().add("strong");
        var head = new FlowPane(title);
        head.getStyleClass().add("scan-place");
        if (question.isEssential()) {
            var tag = new Label(wording.text("scan.essential"));
            tag.getStyleClass().add("tag");
            head.getChildren().add(tag);
        }
        var facts =
                new FlowPane(
                        fact("document.scan.plan.effort", phrases.effort(question.effort())),
                        fact("document.scan.plan.brings", phrases.points(action)),
                        fact("document.scan.plan.place", phrases.working(action)));
        facts.getStyleClass().add("scan-facts");
        var words =
                new VBox(
                        head,
                        new Paragraph(phrases.text(question.why())),
                        new Paragraph(
                                wording.text("document.scan.plan.firstStep")
                                        + " "
                                        + phrases.text(question.firstStep())),
                        facts);
        words.getStyleClass().add("scan-action-words");
        facts.prefWrapLengthProperty().bind(words.widthProperty());
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(number, words);
        line.getStyleClass().add("scan-action");
        return line;
    }

    private Node fact(String key, String words) {
        var name = new Label(wording.text(key));
        name.getStyleClass().addAll("quiet", "small");
        var value = new Paragraph(words, "small");
        return new VBox(name, value);
    }
}
