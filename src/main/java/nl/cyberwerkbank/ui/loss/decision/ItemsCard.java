package nl.cyberwerkbank.ui.loss.decision;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.loss.decision.DecisionPage.Item;
import nl.cyberwerkbank.ui.loss.decision.DecisionPage.Step;
import nl.cyberwerkbank.ui.theme.Icon;

import java.util.ArrayList;
import java.util.List;

/// The settlement item by item: asked, covered, why not, and behind each line its working.
final class ItemsCard extends Card {
    private final Wording wording;
    private List<Item> shown = List.of();

    ItemsCard(Wording wording) {
        super(wording.text("settlement.items.title"));
        this.wording = wording;
        setId("settlement-items");
        fill(List.of(new WrappedLabel(wording.text("settlement.items.nothing"), "quiet")));
    }

    void show(List<Item> items) {
        if (items.equals(shown)) {
            return;
        }
        shown = items;
        if (items.isEmpty()) {
            fill(List.of(new WrappedLabel(wording.text("settlement.items.nothing"), "quiet")));
            return;
        }
        var nodes = new ArrayList<Node>();
        nodes.add(head());
        items.forEach(item -> nodes.add(row(item)));
        fill(nodes);
    }

    private Node head() {
        var line =
                line(
                        new Region(),
                        quiet("settlement.items.item"),
                        amountHead("settlement.items.claimed"),
                        amountHead("settlement.items.covered"));
        line.getStyleClass().add("settlement-head");
        return line;
    }

    private Label quiet(String key) {
        var label = new Label(wording.text(key));
        label.getStyleClass().addAll("quiet", "small");
        return label;
    }

    private Label amountHead(String key) {
        var label = quiet(key);
        label.getStyleClass().add("settlement-figure-head");
        return label;
    }

    private Node row(Item item) {
        var words = new VBox(new WrappedLabel(item.name(), "strong"));
        if (!item.description().isBlank()) {
            words.getChildren().add(new WrappedLabel(item.description(), "quiet", "small"));
        }
        item.reasons().forEach(reason -> words.getChildren().add(new WrappedLabel(reason, "small")));
        var sign = new HBox(new Icon(item.sign().ikon()));
        sign.getStyleClass().addAll("step-sign", "settlement-sign", item.sign().styleClass());
        var covered = figure(item.covered());
        covered.getStyleClass().add("strong");
        var line = line(sign, words, figure(item.claimed()), covered);
        var more = new VBox();
        more.getStyleClass().add("settlement-working");
        item.working().forEach(step -> more.getChildren().add(step(step)));
        more.getChildren()
                .add(
                        new WrappedLabel(
                                wording.text("settlement.items.articles") + ": " + item.articles(), "quiet", "small"));
        var row = new Unfolding(line, more, wording.text("settlement.items.unfold", item.name()));
        row.setId("settlement-item-" + item.id());
        return row;
    }

    /// One step of a calculation as a line of a receipt.
    static Node step(Step step) {
        var text = new WrappedLabel(step.text());
        var articles = new Label(step.articles());
        articles.getStyleClass().addAll("quiet", "small");
        articles.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var amount = figure(step.result());
        var line = new HBox(text, articles, gap, amount);
        line.getStyleClass().add("settlement-step");
        return line;
    }

    private static Label figure(String text) {
        var label = new Label(text);
        label.getStyleClass().add("settlement-figure");
        return label;
    }

    private static GridPane line(Node sign, Node words, Node claimed, Node covered) {
        var line = new GridPane();
        line.getStyleClass().add("settlement-line");
        var room = new ColumnConstraints();
        room.setHgrow(Priority.ALWAYS);
        room.setFillWidth(true);
        line.getColumnConstraints().setAll(new ColumnConstraints(), room, amount(), amount());
        line.addRow(0, sign, words, claimed, covered);
        line.getChildren().forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
        return line;
    }

    private static ColumnConstraints amount() {
        var column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        return column;
    }
}
