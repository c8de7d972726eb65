package nl.cyberwerkbank.ui.why;

import atlantafx.base.controls.Popover;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Origin;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Wording;

/// An article as a link; behind it a balloon with the document, whether it is a fact or an assumption, and what another
/// reading would give.
public final class CitationLink extends Hyperlink {
    private final Wording wording;

    public CitationLink(Wording wording) {
        this.wording = wording;
        getStyleClass().add("citation");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip());
    }

    /// Shows this article in place of the one before.
    public void show(Citation citation) {
        Source source = citation.source();
        setText(source.article());
        setVisited(false);
        String summary = documentWord(wording, source) + " " + source.article() + ", " + originWord(source.origin());
        getTooltip().setText(summary);
        setAccessibleText(wording.text("why.citation.open", summary));
        setOnAction(click -> {
            setVisited(false);
            balloon(citation).show(this);
        });
    }

    /// What the source is called here; documents keep the name they bear.
    static String documentWord(Wording wording, Source source) {
        String key = "receipt.source." + source.document();
        return wording.has(key) ? wording.text(key) : source.document();
    }

    private String originWord(Origin origin) {
        return wording.text(
                switch (origin) {
                    case FACT -> "why.origin.fact";
                    case ASSUMPTION -> "why.origin.assumption";
                });
    }

    private Popover balloon(Citation citation) {
        Source source = citation.source();
        var article = new Label(documentWord(wording, source) + " " + source.article());
        article.getStyleClass().add("strong");
        var origin =
                new Label(
                        wording.text(
                                "why.origin."
                                        + (source.origin() == Origin.FACT ? "fact" : "assumption")
                                        + ".explained"));
        var content = new VBox(article, origin);
        content.getStyleClass().add("balloon");
        for (String other : citation.otherReadings()) {
            var reading = new Label(wording.text("why.otherReading", other));
            reading.getStyleClass().add("doubt");
            content.getChildren().add(reading);
        }
        content.getChildren().forEach(node -> ((Label) node).setWrapText(true));
        var popover = new Popover(content);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        popover.setDetachable(false);
        return popover;
    }
}
