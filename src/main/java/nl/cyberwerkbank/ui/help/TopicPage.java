package nl.cyberwerkbank.ui.help;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ArticleIndex;
import nl.cyberwerkbank.ui.palette.KeyCap;
import nl.cyberwerkbank.ui.view.Paragraph;

/// What a screen is for, what to do first, its most useful keys, and where its rules come from.
final class TopicPage extends ScrollPane {
    private static final String TOPIC = "help.topic.";

    TopicPage(Wording wording, HelpTopic topic, ArticleIndex articles) {
        getStyleClass().add("help-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        var page = new VBox();
        page.getStyleClass().add("help-page");
        page.getChildren()
                .setAll(
                        new Paragraph(wording.text(TOPIC + topic.id() + ".title"), "page-title"),
                        part(
                                wording.text("help.purpose"),
                                new Paragraph(wording.text(TOPIC + topic.id() + ".purpose"))),
                        part(wording.text("help.first"), new Paragraph(wording.text(TOPIC + topic.id() + ".first"))),
                        part(wording.text("help.keys"), keys(wording, topic)),
                        part(
                                wording.text("help.articles"),
                                topic.articles().stream()
                                        .map(article -> new ArticleLine(wording, articles, article))
                                        .toArray(Node[]::new)));
        setContent(page);
    }

    private static Node part(String heading, Node... contents) {
        var part = new VBox(new Paragraph(heading, "card-title"));
        part.getStyleClass().add("help-part");
        part.getChildren().addAll(contents);
        return part;
    }

    private static Node keys(Wording wording, HelpTopic topic) {
        var keys = new GridPane();
        keys.getStyleClass().add("key-grid");
        int row = 0;
        for (HelpKey key : topic.keys()) {
            var does = new Label(key.does(wording));
            does.setWrapText(true);
            keys.addRow(row++, new KeyCap(key.written(wording)), does);
        }
        return keys;
    }
}
