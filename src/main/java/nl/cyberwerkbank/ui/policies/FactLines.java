package nl.cyberwerkbank.ui.policies;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.why.Sign;

/// The lines of which the cards of the desk are made, beside their fields.
final class FactLines {
    private FactLines() {}

    /// A quiet explanation that wraps.
    static Label note(String text) {
        var note = wrapping(text);
        note.getStyleClass().addAll("quiet", "small");
        return note;
    }

    static Label wrapping(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A name at the left and its value at the right.
    static Node fact(String name, String value) {
        var shown = new Label(value);
        shown.setMinWidth(Region.USE_PREF_SIZE);
        shown.getStyleClass().add("figure");
        var row = new HBox(wrapping(name), gap(), shown);
        row.getStyleClass().add("variant-fact");
        return row;
    }

    /// A sign with a sentence, such as the state of the policy.
    static Node banner(Sign sign, String text) {
        var line = new HBox(new Icon(sign.ikon()), wrapping(text));
        line.getStyleClass().addAll("banner", sign.styleClass());
        return line;
    }

    /// A sign, what it is about, and under it what it means.
    static Node told(Sign sign, String title, String detail) {
        Region mark = sign == Sign.DOUBT ? diamond() : new Icon(sign.ikon());
        var head = new HBox(mark);
        head.getStyleClass().addAll("why-sign", sign.styleClass());
        var words = new VBox(wrapping(title));
        if (!detail.isBlank()) {
            words.getChildren().add(note(detail));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(head, words);
        row.getStyleClass().addAll("desk-told", sign.styleClass());
        return row;
    }

    private static Region diamond() {
        var diamond = new Region();
        diamond.getStyleClass().add("diamond");
        diamond.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return diamond;
    }

    /// A line with words and a link that takes it away.
    static Node removable(String text, String remove, Runnable act) {
        var words = wrapping(text);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var link = new Hyperlink(remove);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setAccessibleText(remove + ": " + text);
        link.setOnAction(click -> act.run());
        var line = new HBox(words, link);
        line.getStyleClass().add("given-line");
        return line;
    }

    /// A card of its own.
    static VBox card(String title, Node... content) {
        var head = wrapping(title);
        head.getStyleClass().add("card-title");
        var card = new VBox(head);
        card.getChildren().addAll(content);
        card.getStyleClass().add("card");
        return card;
    }

    static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
