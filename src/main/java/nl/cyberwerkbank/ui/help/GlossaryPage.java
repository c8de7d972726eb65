package nl.cyberwerkbank.ui.help;

import atlantafx.base.controls.CustomTextField;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.view.Paragraph;

import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The glossary: one line to search in both languages, and under it the terms with their meaning and articles.
final class GlossaryPage extends VBox {
    private final Wording wording;
    private final Glossary glossary;
    private final CustomTextField line = new CustomTextField();
    private final Label count = new Label();
    private final VBox entries = new VBox();
    private final ScrollPane scroll = new ScrollPane(entries);
    private final Map<Glossary.Term, Node> made = new HashMap<>();

    GlossaryPage(Wording wording, Glossary glossary) {
        this.wording = wording;
        this.glossary = glossary;
        getStyleClass().add("help-page");
        line.setId("glossary-line");
        line.setPromptText(wording.text("help.glossary.prompt"));
        line.setAccessibleText(wording.text("help.glossary.prompt"));
        line.setLeft(new Icon(Material2OutlinedMZ.SEARCH, "quiet"));
        line.textProperty().addListener((_, _, typed) -> show(typed));
        count.setId("glossary-count");
        count.getStyleClass().addAll("quiet", "small");
        entries.getStyleClass().add("glossary-entries");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("help-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(line, count, scroll);
        show("");
    }

    private void show(String typed) {
        List<Glossary.Term> found = glossary.find(typed, wording.locale());
        count.setText(
                found.isEmpty()
                        ? wording.text("help.glossary.nothing")
                        : wording.text("help.glossary.count", wording.count(BigInteger.valueOf(found.size()))));
        entries.getChildren().setAll(found.stream().map(term -> made.computeIfAbsent(term, this::entry)).toList());
        scroll.setVvalue(0);
    }

    private Node entry(Glossary.Term term) {
        var name = new Paragraph(term.in(wording.locale()), "card-title");
        var other = new Paragraph(term.inOther(wording.locale()), "quiet", "small");
        var head = new FlowPane(name, other);
        head.getStyleClass().add("glossary-head");
        term.articles().forEach(article -> head.getChildren().add(ArticleLine.link(wording, article)));
        var entry = new VBox(head, new Paragraph(term.meaning(wording.locale())));
        entry.getStyleClass().add("glossary-entry");
        return entry;
    }

    /// The focus goes to the line where a term is typed.
    @Override
    public void requestFocus() {
        line.requestFocus();
    }
}
