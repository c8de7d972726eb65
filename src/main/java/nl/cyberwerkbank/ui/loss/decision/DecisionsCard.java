package nl.cyberwerkbank.ui.loss.decision;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.loss.decision.DecisionPage.DecisionLine;
import nl.cyberwerkbank.ui.paper.PaperDesk;
import nl.cyberwerkbank.ui.paper.PdfFile;
import nl.cyberwerkbank.ui.paper.PdfPreview;
import nl.cyberwerkbank.ui.paper.ShownPaper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every decision made, the newest first, and the papers of each.
final class DecisionsCard extends Card {
    private final Wording wording;
    private final DecisionViewModel model;
    private final VBox table = new VBox();
    private final VBox paper = new VBox();
    private final Label paperTitle = new Label();
    private final PdfPreview preview;
    private Optional<Looked> looked = Optional.empty();

    /// The paper that is looked at.
    private record Looked(DecisionLine line, PaperKind kind, Optional<byte[]> pdf) {}

    /// @param desk shows papers
    DecisionsCard(Wording wording, DecisionViewModel model, PaperDesk desk) {
        super(wording.text("settlement.decisions.title"));
        this.wording = wording;
        this.model = model;
        this.preview = desk.preview(model.host().workplace());
        setId("settlement-decisions");
        table.getStyleClass().add("settlement-body");
        paperTitle.getStyleClass().add("strong");
        var hide = new Button(wording.text("settlement.paper.hide"));
        hide.getStyleClass().add("secondary");
        hide.setOnAction(_ -> hide());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(paperTitle, gap, hide);
        bar.getStyleClass().add("act-line");
        paper.getStyleClass().add("settlement-form");
        paper.setId("settlement-paper");
        paper.getChildren().setAll(bar, preview);
        fill(List.of(table, paper));
        hide();
    }

    void show(List<DecisionLine> decisions) {
        present(!decisions.isEmpty());
        var rows = new ArrayList<Node>();
        decisions.forEach(line -> rows.add(row(line)));
        table.getChildren().setAll(rows);
    }

    private Node row(DecisionLine line) {
        var kept = new Label(line.kept());
        kept.getStyleClass().addAll("tag", "told");
        kept.setMinWidth(Region.USE_PREF_SIZE);
        var title = new HBox(new WrappedLabel(line.number(), "strong"), kept);
        title.getStyleClass().add("card-heading");
        var words =
                new VBox(
                        title,
                        new WrappedLabel(line.madeOn() + " · " + line.by() + " · " + line.outcome(), "quiet", "small"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var amount = new Label(line.payment());
        amount.setMinWidth(Region.USE_PREF_SIZE);
        amount.getStyleClass().add("strong");
        var row = new HBox(words);
        for (PaperKind kind : PaperKind.values()) {
            var link = new Hyperlink(wording.text("settlement.decision.paper." + kind.code()));
            link.setId("settlement-" + kind.code() + "-" + line.decision().number());
            link.setMinWidth(Region.USE_PREF_SIZE);
            link.setOnAction(_ -> {
                link.setVisited(false);
                look(line, kind);
            });
            row.getChildren().add(link);
        }
        row.getChildren().add(amount);
        row.getStyleClass().add("settlement-step");
        return row;
    }

    /// Shows a paper of the newest decision.
    void look(List<DecisionLine> decisions, PaperKind kind) {
        decisions.stream().findFirst().ifPresent(line -> look(line, kind));
    }

    private void look(DecisionLine line, PaperKind kind) {
        looked = Optional.of(new Looked(line, kind, Optional.empty()));
        paperTitle.setText(
                wording.text(
                        "settlement.paper.title",
                        wording.text("settlement.decision.paper." + kind.code()),
                        line.decision().number()));
        paper.setVisible(true);
        paper.setManaged(true);
        preview.await();
        model.paper(
                line.decision(),
                kind,
                pdf -> {
                    boolean asked = looked.filter(now -> now.line().equals(line) && now.kind() == kind).isPresent();
                    if (asked) {
                        var now = new Looked(line, kind, Optional.of(pdf));
                        looked = Optional.of(now);
                        preview.show(named(now, pdf));
                    }
                });
    }

    private void hide() {
        looked = Optional.empty();
        paper.setVisible(false);
        paper.setManaged(false);
    }

    /// The paper that is looked at, once it is here.
    Optional<byte[]> pdf() {
        return looked.flatMap(Looked::pdf);
    }

    private ShownPaper named(Looked now, byte[] pdf) {
        return new ShownPaper(
                PdfFile.nameOf(
                        wording.text("settlement.paper.word." + now.kind().code()),
                        model.file().number() + "-" + now.line().decision().number()),
                pdf);
    }
}
