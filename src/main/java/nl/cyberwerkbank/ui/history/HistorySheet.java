package nl.cyberwerkbank.ui.history;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.Revision;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.shell.Workplace;

import java.util.List;
import java.util.UUID;

/// The history of a dossier over the window: two states to choose, and what differs between them in the words of the
/// form.
public final class HistorySheet extends VBox {
    private static final double SHARE = 0.86;
    private static final double FIELD_SHARE = 40;
    private static final double VALUE_SHARE = 30;

    private final HistoryViewModel model;
    private final Wording wording;
    private final GridPane lines = new GridPane();
    private final Label summary = new Label();
    private final ComboBox<Revision> from;
    private final ComboBox<Revision> to;
    private final Button close;
    private boolean filling;

    HistorySheet(HistoryViewModel model, Wording wording, Runnable closing) {
        this.model = model;
        this.wording = wording;
        getStyleClass().addAll("sheet", "history");
        setId("history-sheet");
        var title = new Label(wording.text("history.title"));
        title.getStyleClass().add("card-title");
        from = chooser("history.from");
        to = chooser("history.to");
        var choosers = new HBox(labelled("history.from", from), labelled("history.to", to));
        choosers.getStyleClass().add("act-line");
        summary.getStyleClass().add("strong");
        lines.getStyleClass().add("history-lines");
        lines.setId("history-lines");
        for (double share : new double[] {FIELD_SHARE, VALUE_SHARE, VALUE_SHARE}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            lines.getColumnConstraints().add(column);
        }
        var acts = new VBox();
        acts.getStyleClass().add("history-acts");
        var heading = new Label(wording.text("history.acts"));
        heading.getStyleClass().add("strong");
        acts.getChildren().add(heading);
        model.acts().forEach(act -> acts.getChildren().add(quiet(act)));
        var page = new VBox(summary, lines, acts);
        page.getStyleClass().add("history-page");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        close = new Button(wording.text("history.close"));
        close.getStyleClass().add("secondary");
        close.setId("history-close");
        close.setCancelButton(true);
        close.setOnAction(_ -> closing.run());
        var foot = new HBox(close);
        foot.getStyleClass().addAll("act-line", "question-acts");
        getChildren().setAll(title, choosers, scroll, foot);
        model.linesProperty().addListener((_, _, now) -> show(now));
        select();
        show(model.linesProperty().get());
        sceneProperty()
                .addListener((_, _, scene) -> {
                    if (scene != null) {
                        maxWidthProperty().bind(scene.widthProperty().multiply(SHARE));
                        maxHeightProperty().bind(scene.heightProperty().multiply(SHARE));
                        prefHeightProperty().bind(scene.heightProperty().multiply(SHARE));
                    }
                });
    }

    /// Lays the history of a dossier over the window.
    public static void open(Casework casework, UUID dossier, Workplace workplace) {
        workplace.overlay(
                new HistorySheet(
                        new HistoryViewModel(casework, dossier, workplace.wording()),
                        workplace.wording(),
                        workplace::closeOverlay));
    }

    private ComboBox<Revision> chooser(String key) {
        var box = new ComboBox<Revision>();
        box.getItems().setAll(model.revisions());
        box.setId(key.replace('.', '-'));
        box.setAccessibleText(wording.text(key));
        box.setButtonCell(new RevisionCell());
        box.setCellFactory(_ -> new RevisionCell());
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().addListener((_, _, _) -> compare());
        return box;
    }

    private VBox labelled(String key, ComboBox<Revision> box) {
        var label = new Label(wording.text(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(box);
        var both = new VBox(label, box);
        both.getStyleClass().add("form-field");
        HBox.setHgrow(both, Priority.ALWAYS);
        return both;
    }

    private void compare() {
        if (!filling && from.getValue() != null && to.getValue() != null) {
            model.compare(from.getValue(), to.getValue());
            select();
        }
    }

    private void select() {
        filling = true;
        model.from().ifPresent(from::setValue);
        model.to().ifPresent(to::setValue);
        filling = false;
    }

    private void show(List<HistoryViewModel.Line> now) {
        lines.getChildren().clear();
        summary.setText(now.isEmpty() ? wording.text("history.nothing") : wording.text("history.changes", now.size()));
        if (!now.isEmpty()) {
            lines.addRow(0, head("history.field"), head("history.before"), head("history.after"));
        }
        for (int i = 0; i < now.size(); i++) {
            HistoryViewModel.Line line = now.get(i);
            Label before = quiet(line.before());
            Label after = new Label(line.after());
            after.setWrapText(true);
            after.setMinHeight(USE_PREF_SIZE);
            Label field = new Label(line.field());
            field.setWrapText(true);
            field.setMinHeight(USE_PREF_SIZE);
            lines.addRow(i + 1, field, before, after);
        }
    }

    private Label head(String key) {
        var label = new Label(wording.text(key));
        label.getStyleClass().addAll("field-label", "strong");
        return label;
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    @Override
    public void requestFocus() {
        from.requestFocus();
    }

    /// A state as it is chosen.
    private final class RevisionCell extends ListCell<Revision> {
        @Override
        protected void updateItem(Revision revision, boolean empty) {
            super.updateItem(revision, empty);
            setText(empty || revision == null ? "" : model.title(revision));
        }
    }
}
