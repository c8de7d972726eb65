package nl.cyberwerkbank.ui.why;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Origin;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.theme.Icon;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One row on screen: sign, words, and on the right the amount or the article. It keeps its nodes when it is updated.
final class RowView extends HBox {
    private final Wording wording;
    private final Consumer<String> goToField;
    private final StackPane sign = new StackPane();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label advice = new Label();
    private final Label amount = new Label();
    private final CitationLink link;
    private final HBox firstLine = new HBox();
    private final HBox secondLine = new HBox();
    private Optional<WhyRow> shown = Optional.empty();

    RowView(Wording wording, Consumer<String> goToField) {
        this.wording = wording;
        this.goToField = goToField;
        this.link = new CitationLink(wording);
        getStyleClass().add("why-row");
        sign.getStyleClass().add("why-sign");
        title.getStyleClass().add("why-title");
        detail.getStyleClass().add("why-detail");
        advice.getStyleClass().add("why-advice");
        amount.getStyleClass().add("why-amount");
        amount.setMinWidth(USE_PREF_SIZE);
        for (Label label : new Label[] {title, detail, advice}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        title.setMaxWidth(Double.MAX_VALUE);
        setHgrow(title, Priority.ALWAYS);
        detail.setMaxWidth(Double.MAX_VALUE);
        setHgrow(detail, Priority.ALWAYS);
        firstLine.getStyleClass().add("why-line");
        secondLine.getStyleClass().add("why-line");
        var words = new VBox(firstLine, secondLine, advice);
        words.setMinWidth(0);
        setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(sign, words);
        setOnMouseClicked(click -> go());
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getTarget().equals(this)
                            && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE)) {
                        go();
                        key.consume();
                    }
                });
    }

    private void go() {
        shown.flatMap(WhyRow::field).ifPresent(goToField);
    }

    void show(WhyRow row) {
        if (shown.filter(row::equals).isPresent()) {
            return;
        }
        shown = Optional.of(row);
        switch (row) {
            case WhyRow.Reason reason -> show(reason);
            case WhyRow.ReceiptLine line -> show(line);
        }
        present(link, row.citation().isPresent());
        row.citation().ifPresent(link::show);
        boolean leads = row.field().isPresent();
        setFocusTraversable(leads);
        setAccessibleRole(leads ? AccessibleRole.BUTTON : AccessibleRole.TEXT);
        if (leads != getStyleClass().contains("leads")) {
            if (leads) {
                getStyleClass().add("leads");
            } else {
                getStyleClass().remove("leads");
            }
        }
    }

    private void show(WhyRow.Reason reason) {
        getStyleClass().removeAll("receipt", "total");
        sign(Optional.of(reason.sign()));
        title.setText(reason.title());
        fill(detail, withAssumption(reason, reason.detail()));
        fill(advice, reason.advice());
        firstLine.getChildren().setAll(title, link);
        secondLine.getChildren().setAll(detail);
        setAccessibleText(
                spoken(
                        wording.text(reason.sign().key()),
                        reason.title(),
                        reason.detail(),
                        reason.advice(),
                        article(reason)));
    }

    private void show(WhyRow.ReceiptLine line) {
        getStyleClass().removeAll("receipt", "total");
        getStyleClass().add("receipt");
        if (line.kind() == WhyRow.Kind.TOTAL) {
            getStyleClass().add("total");
        }
        sign(Optional.empty());
        title.setText(line.label());
        fill(detail, withAssumption(line, line.detail()));
        present(advice, false);
        firstLine.getChildren().setAll(title, amount);
        secondLine.getChildren().setAll(detail, link);
        amount.setText(line.amount());
        setAccessibleText(spoken(line.label(), line.amount(), line.detail(), article(line)));
    }

    /// What is assumed says so where it stands, not only in the balloon.
    private String withAssumption(WhyRow row, String text) {
        boolean assumed =
                row.citation().filter(citation -> citation.source().origin() == Origin.ASSUMPTION).isPresent();
        if (!assumed) {
            return text;
        }
        String word = wording.text("why.origin.assumption");
        return text.isEmpty() ? word : text + " · " + word;
    }

    private void sign(Optional<Sign> now) {
        for (Sign each : Sign.values()) {
            getStyleClass().remove(each.styleClass());
        }
        present(sign, now.isPresent());
        sign.getChildren().clear();
        now.ifPresent(it -> {
            getStyleClass().add(it.styleClass());
            sign.getChildren().add(it == Sign.DOUBT ? new Diamond() : new Icon(it.ikon()));
        });
    }

    private static String article(WhyRow row) {
        return row.citation().map(c -> c.source().article()).orElse("");
    }

    private static String spoken(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
    }

    private static void fill(Label label, String text) {
        label.setText(text);
        present(label, !text.isEmpty());
    }

    private static void present(javafx.scene.Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
