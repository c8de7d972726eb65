package nl.cyberwerkbank.ui.scan;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.document.ScanPhrases;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.riskscan.AdvisedAction;
import nl.cyberwerkbank.riskscan.Comparison;
import nl.cyberwerkbank.riskscan.Level;
import nl.cyberwerkbank.riskscan.Question;
import nl.cyberwerkbank.riskscan.ScanResult;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.view.Paragraph;
import nl.cyberwerkbank.ui.why.Sign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        cards.add(pictures(result, comparison));
        cards.add(plan(result));
        if (!result.unknown().isEmpty()) {
            cards.add(unknown(result));
        }
        comparison.map(this::changes).filter(card -> card.getChildren().size() > 1).ifPresent(cards::add);
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

    private Node pictures(ScanResult result, Optional<Comparison> comparison) {
        var radar = new RadarView(result, comparison, phrases);
        var bars = bars(result, comparison);
        var both = new FlowPane(radar, bars);
        both.getStyleClass().add("scan-pictures");
        var card = card("document.scan.picture.title");
        card.getChildren().add(both);
        String before =
                comparison
                        .map(each ->
                                " "
                                        + wording.text(
                                                "document.scan.picture.before",
                                                wording.longDate(each.before().scan().heldOn())))
                        .orElse("");
        card.getChildren().add(new Paragraph(wording.text("document.scan.shares.text") + before, "quiet", "small"));
        return card;
    }

    private Node bars(ScanResult result, Optional<Comparison> comparison) {
        var grid = new GridPane();
        grid.getStyleClass().add("scan-bars");
        int row = 0;
        for (ScanResult.ThemeGrade grade : result.themes()) {
            var name = new Label(phrases.text(grade.theme().name()));
            name.getStyleClass().add("strong");
            name.setMinWidth(USE_PREF_SIZE);
            var figure = new Label(phrases.grade(grade.maturity()));
            figure.getStyleClass().addAll("figure", "strong");
            figure.setMinWidth(USE_PREF_SIZE);
            var level = new Label(phrases.level(result, grade.maturity()));
            level.getStyleClass().addAll("quiet", "small");
            String moved = comparison.flatMap(each -> each.moved(grade.theme())).map(phrases::moved).orElse("");
            var change = new Label(moved);
            change.getStyleClass().addAll("quiet", "figure", "small");
            change.setMinWidth(USE_PREF_SIZE);
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var head = new HBox(name, gap, level, figure, change);
            head.getStyleClass().add("scan-bar-head");
            var bar = new ShareBar(grade.maturity(), wording);
            GridPane.setHgrow(head, Priority.ALWAYS);
            grid.addRow(row++, head);
            grid.addRow(row++, bar);
        }
        return grid;
    }

    private VBox card(String titleKey) {
        var title = new Label(wording.text(titleKey));
        title.getStyleClass().add("card-title");
        var card = new VBox(title);
        card.getStyleClass().add("card");
        return card;
    }

    private Node plan(ScanResult result) {
        var card = card("document.scan.plan.title");
        card.setId("scan-plan");
        if (result.actions().isEmpty()) {
            card.getChildren().add(new Paragraph(wording.text("document.scan.plan.none"), "quiet"));
        }
        int rank = 1;
        for (AdvisedAction action : result.actions()) {
            card.getChildren().add(action(action, rank++));
        }
        return card;
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

    private Node unknown(ScanResult result) {
        var card = card("document.scan.unknown.title");
        card.getChildren().add(new Paragraph(wording.text("document.scan.unknown.text"), "quiet"));
        Map<String, List<Question>> byPerson = new LinkedHashMap<>();
        result.unknown()
                .forEach(question ->
                        byPerson.computeIfAbsent(phrases.text(question.ask()), _ -> new ArrayList<>()).add(question));
        byPerson.forEach((person, questions) -> {
            var lines = new VBox(new Paragraph(wording.text("document.scan.unknown.ask", person), "strong"));
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

    private VBox changes(Comparison comparison) {
        var card = new VBox();
        var title =
                new Label(
                        wording.text(
                                "document.scan.changes.title", wording.longDate(comparison.before().scan().heldOn())));
        title.getStyleClass().add("card-title");
        card.getStyleClass().add("card");
        card.getChildren().add(title);
        changed(card, "scan.change.improved", Sign.SATISFIED, comparison.improved());
        changed(card, "scan.change.worsened", Sign.FAILING, comparison.worsened());
        changed(card, "scan.change.found", Sign.NEUTRAL, comparison.found());
        return card;
    }

    private void changed(VBox card, String key, Sign sign, List<Comparison.Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var head = new HBox(new Icon(sign.ikon()), new Label(wording.text(key)));
        head.getStyleClass().addAll("scan-remark", sign.styleClass(), "strong");
        var lines = new VBox(head);
        for (Comparison.Change change : changes) {
            lines.getChildren()
                    .add(
                            new Paragraph(
                                    wording.text(
                                            "scan.change.line",
                                            phrases.text(change.question().title()),
                                            phrases.answer(change.before()),
                                            phrases.answer(change.now())),
                                    "small"));
        }
        card.getChildren().add(lines);
    }
}
