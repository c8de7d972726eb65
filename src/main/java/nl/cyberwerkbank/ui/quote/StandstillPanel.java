package nl.cyberwerkbank.ui.quote;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.shell.Notice;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.why.Sign;
import nl.cyberwerkbank.ui.why.WhyRow;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Says calmly why there is no premium, what would have to change, and whom to ask.
final class StandstillPanel extends VBox {
    private final Wording wording;
    private final Consumer<String> goToField;
    private final Consumer<Notice> tell;
    private Optional<Standstill> shown = Optional.empty();

    StandstillPanel(Wording wording, Consumer<String> goToField, Consumer<Notice> tell) {
        this.wording = wording;
        this.goToField = goToField;
        this.tell = tell;
        getStyleClass().add("stage-cards");
    }

    void show(Standstill standstill) {
        if (shown.filter(standstill::equals).isPresent()) {
            return;
        }
        shown = Optional.of(standstill);
        var card = new VBox(head(standstill));
        card.getStyleClass().add("card");
        Stream.of(Sign.OPEN, Sign.FAILING).forEach(sign -> addHurdles(card, standstill, sign));
        getChildren().setAll(card);
        standstill.contact().ifPresent(contact -> getChildren().add(card(contact)));
    }

    private Node head(Standstill standstill) {
        var title = new Label(standstill.title());
        title.getStyleClass().add("standstill-title");
        var first = new HBox(new Icon(standstill.sign().ikon()), title);
        first.getStyleClass().add("standstill-line");
        var text = wrapped(standstill.text());
        var head = new VBox(first, text);
        head.getStyleClass().addAll("standstill", standstill.sign().styleClass());
        return head;
    }

    private void addHurdles(VBox card, Standstill standstill, Sign sign) {
        var hurdles = standstill.hurdles().stream().filter(hurdle -> hurdle.sign() == sign).toList();
        if (hurdles.isEmpty()) {
            return;
        }
        var heading = new Label(wording.text(headingKey(standstill, sign)));
        heading.getStyleClass().add("card-title");
        var rows = new VBox();
        hurdles.forEach(hurdle -> rows.getChildren().add(row(hurdle)));
        card.getChildren().addAll(heading, rows);
    }

    private static String headingKey(Standstill standstill, Sign sign) {
        if (sign == Sign.OPEN) {
            return "quote.hurdles.open";
        }
        return standstill.sign() == Sign.FAILING ? "quote.hurdles.noQuote" : "quote.hurdles.failing";
    }

    private Node row(WhyRow.Reason hurdle) {
        var title = wrapped(hurdle.title());
        title.getStyleClass().add("strong");
        var words = new VBox(title);
        Stream.of(hurdle.detail(), hurdle.advice())
                .filter(text -> !text.isEmpty())
                .forEach(text -> {
                    var line = wrapped(text);
                    line.getStyleClass().add(text.equals(hurdle.advice()) ? "hurdle-advice" : "quiet");
                    words.getChildren().add(line);
                });
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(new Icon(hurdle.sign().ikon()), words);
        row.getStyleClass().addAll("hurdle", hurdle.sign().styleClass());
        hurdle.field().ifPresent(field -> row.getChildren().add(link(field)));
        return row;
    }

    private Node link(String field) {
        String key = "choice.field." + field;
        var link = new Hyperlink(wording.text("quote.hurdle.go", wording.has(key) ? wording.text(key) : field));
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(click -> {
            link.setVisited(false);
            goToField.accept(field);
        });
        return link;
    }

    private Node card(Standstill.Contact contact) {
        var title = new Label(wording.text("quote.contact.title"));
        title.getStyleClass().add("card-title");
        var source = new Label(contact.source());
        source.getStyleClass().addAll("quiet", "small");
        source.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap, source);
        var lines = new GridPane();
        lines.getStyleClass().add("contact-lines");
        int row = 0;
        addLine(lines, row++, "quote.contact.email", contact.email());
        for (String telephone : contact.telephones()) {
            addLine(lines, row++, "quote.contact.telephone", telephone);
        }
        var card = new VBox(head, wrapped(wording.text("quote.contact.text")), lines);
        card.getStyleClass().add("card");
        return card;
    }

    private void addLine(GridPane lines, int row, String labelKey, String value) {
        var label = new Label(wording.text(labelKey));
        label.getStyleClass().add("quiet");
        var shownValue = new Label(value);
        shownValue.getStyleClass().add("strong");
        var copy = new Hyperlink(wording.text("quote.contact.copy"));
        copy.setAccessibleText(wording.text("quote.contact.copy") + ": " + value);
        copy.setOnAction(click -> {
            copy.setVisited(false);
            var content = new ClipboardContent();
            content.putString(value);
            Clipboard.getSystemClipboard().setContent(content);
            tell.accept(new Notice(Sign.SATISFIED, wording.text("quote.contact.copied", value)));
        });
        lines.addRow(row, label, shownValue, copy);
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
