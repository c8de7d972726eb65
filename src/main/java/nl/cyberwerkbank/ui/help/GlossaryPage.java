package nl.cyberwerkbank.ui.help;

import atlantafx.base.controls.CustomTextField;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.view.Paragraph;

import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.math.BigInteger;
import java.util.List;

/// The glossary: one line to search in both languages, and under it the terms with their meaning and articles.
final class GlossaryPage extends VBox {
    private final Wording wording;
    private final Glossary glossary;
    private final CustomTextField line = new CustomTextField();
    private final Label count = new Label();
    private final ListView<Glossary.Term> list = new ListView<>();

    GlossaryPage(Wording wording, Glossary glossary) {
        this.wording = wording;
        this.glossary = glossary;
        getStyleClass().add("help-page");
        line.setId("glossary-line");
        line.setPromptText(wording.text("help.glossary.prompt"));
        line.setAccessibleText(wording.text("help.glossary.prompt"));
        line.setLeft(new Icon(Material2OutlinedMZ.SEARCH, "quiet"));
        line.textProperty().addListener((_, _, typed) -> show(typed));
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        count.setId("glossary-count");
        count.getStyleClass().addAll("quiet", "small");
        list.setId("glossary-list");
        list.getStyleClass().add("glossary-list");
        list.setAccessibleText(wording.text("help.command.glossary"));
        list.setCellFactory(_ -> new TermCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(line, count, list);
        show("");
    }

    private void show(String typed) {
        List<Glossary.Term> found = glossary.find(typed, wording.locale());
        count.setText(
                found.isEmpty()
                        ? wording.text("help.glossary.nothing")
                        : wording.text("help.glossary.count", wording.count(BigInteger.valueOf(found.size()))));
        list.getItems().setAll(found);
        list.scrollTo(0);
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            key.consume();
        }
    }

    /// The focus goes to the line where a term is typed.
    @Override
    public void requestFocus() {
        line.requestFocus();
    }

    private final class TermCell extends ListCell<Glossary.Term> {
        private final Label name = new Paragraph("", "card-title");
        private final Label other = new Paragraph("", "quiet", "small");
        private final FlowPane head = new FlowPane();
        private final Label meaning = new Paragraph("");
        private final VBox entry = new VBox(head, meaning);

        TermCell() {
            head.getStyleClass().add("glossary-head");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Glossary.Term term, boolean empty) {
            super.updateItem(term, empty);
            setGraphic(empty ? null : entry);
            if (!empty) {
                name.setText(term.in(wording.locale()));
                other.setText(term.inOther(wording.locale()));
                meaning.setText(term.meaning(wording.locale()));
                head.getChildren().setAll(name, other);
                term.articles().forEach(article -> head.getChildren().add(ArticleLine.link(wording, article)));
                setAccessibleText(name.getText() + ", " + other.getText() + ". " + meaning.getText());
            }
        }
    }
}
