package nl.cyberwerkbank.ui.scan;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.document.ScanPhrases;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.riskscan.Comparison;
import nl.cyberwerkbank.riskscan.Level;
import nl.cyberwerkbank.riskscan.Question;
import nl.cyberwerkbank.riskscan.ScanResult;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.view.Paragraph;
import nl.cyberwerkbank.ui.why.Sign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What came of the answers: the grade, the radar and the bars, the plan, what to ask whom, and what has changed.
final class OutcomePane extends VBox {
    private final Wording wording;
    private final ScanPhrases phrases;
    private final Consumer<Question> goTo;

    /// @param goTo leads to a question
    OutcomePane(Wording wording, Consumer<Question> goTo) {
        this.wording = wording;
        this.phrases = new ScanPhrases(wording);
        this.goTo = goTo;
        getStyleClass().add("stage-cards");
    }

    void show(ScanResult result, Optional<Comparison> comparison) {
        List<Node> cards = new ArrayList<>();
        cards.add(verdict(result, comparison));
        cards.add(new PicturesCard(result, comparison, wording));
        cards.add(new PlanCard(result, wording, goTo));
        if (!result.unknown().isEmpty()) {
            cards.add(unknown(result));
        }
        comparison.filter(Comparison::hasChanges).map(each -> new ChangesCard(each, wording)).ifPresent(cards::add);
        getChildren().setAll(cards);
    }

    private Node verdict(ScanResult result, Optional<Comparison> comparison) {
        var grade = new Label(phrases.grade(result.overall()));
        grade.getStyleClass().add("scan-grade");
        grade.setId("scan-grade");
        grade.setMinWidth(USE_PREF_SIZE);
        var outOf = new Label(wording.text("document.scan.outOf"));
        outOf.getStyleClass().addAll("quiet", "small");
        var mark = new VBox(grade, outOf);
        mark.getStyleClass().add("scan-mark");
        mark.setMinWidth(USE_PREF_SIZE);
        var level = new Paragraph(phrases.level(result, result.overall()), "scan-level");
        var words = new VBox(level);
        words.getStyleClass().add("scan-words");
        comparison
                .flatMap(each -> each.moved())
                .ifPresent(moved ->
                        words.getChildren()
                                .add(
                                        new Paragraph(
                                                wording.text(
                                                        "document.scan.moved",
                                                        phrases.moved(moved),
                                                        wording.longDate(
                                                                comparison.orElseThrow().before().scan().heldOn())),
                                                "quiet")));
        result.level(result.overall())
                .map(Level::meaning)
                .ifPresent(meaning -> words.getChildren().add(new Paragraph(phrases.text(meaning))));
        boolean first = result.overall().ceiling().isPresent();
        for (String remark : phrases.remarks(result.overall())) {
            words.getChildren().add(remark(remark, first ? Sign.FAILING : Sign.OPEN));
            first = false;
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var card = new HBox(mark, words);
        card.getStyleClass().addAll("card", "scan-verdict");
        return card;
    }

    private static Node remark(String words, Sign sign) {
        var text = new Paragraph(words);
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(new Icon(sign.ikon()), text);
        line.getStyleClass().addAll("scan-remark", sign.styleClass());
        return line;
    }

    private Node unknown(ScanResult result) {
        var card = new Card(wording.text("document.scan.unknown.title"));
        card.getChildren().add(new Paragraph(wording.text("document.scan.unknown.text"), "quiet"));
        result.unknownByPerson()
                .forEach((person, questions) -> {
                    var who = wording.text("document.scan.unknown.ask", phrases.text(person));
                    var lines = new VBox(new Paragraph(who, "strong"));
                    for (Question question : questions) {
                        var link = new Hyperlink(phrases.text(question.question()));
                        link.setWrapText(true);
                        link.setOnAction(_ -> {
                            link.setVisited(false);
                            goTo.accept(question);
                        });
                        lines.getChildren().add(link);
                    }
                    lines.getStyleClass().add("scan-asked");
                    card.getChildren().add(lines);
                });
        return card;
    }
}
