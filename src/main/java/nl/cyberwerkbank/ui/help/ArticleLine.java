package nl.cyberwerkbank.ui.help;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ArticleIndex;
import nl.cyberwerkbank.ui.view.Paragraph;
import nl.cyberwerkbank.ui.why.Citation;
import nl.cyberwerkbank.ui.why.CitationLink;

import java.util.List;

/// An article as a link, and beside it what it says.
final class ArticleLine extends HBox {
    private static final String FAQ = "FAQ";

    ArticleLine(Wording wording, ArticleIndex index, String article) {
        getStyleClass().add("help-article");
        setAlignment(Pos.BASELINE_LEFT);
        boolean dutch = wording.locale().equals(Wording.DUTCH);
        var words =
                new Paragraph(
                        index.of(article).stream().findFirst().map(row -> dutch ? row.nl() : row.en()).orElse(""));
        setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        getChildren().setAll(link(wording, article), words);
    }

    /// The article as a link, as elsewhere in the program.
    static CitationLink link(Wording wording, String article) {
        var link = new CitationLink(wording);
        link.show(new Citation(source(article), List.of()));
        return link;
    }

    private static Source source(String article) {
        return article.startsWith(FAQ) ? Source.faq(article) : Source.conditions(article);
    }
}
