package nl.cyberwerkbank.ui.why;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.theme.Icon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The panel that says why: verdict first, then the rows. Showing another model updates what is there, so that nothing
/// flickers and the place to which the user has scrolled stays.
public final class WhyPanel extends HBox {
    /// Where the panel lies against the screen.
    public enum Place {
        BESIDE,
        /// Under the screen, where the room is narrow: then the rows stand beside the verdict.
        BELOW
    }

    private final Wording wording;
    private final Consumer<String> goToField;
    private final Label heading = new Label();
    private final StackPane verdictSign = new StackPane();
    private final Label verdictTitle = new Label();
    private final Label verdictText = new Label();
    private final VBox verdict;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final VBox column = new VBox();
    private final Map<String, RowView> views = new HashMap<>();

    /// @param goToField told the field's name when the user follows a row to its answer
    public WhyPanel(Wording wording, Consumer<String> goToField) {
        this.wording = wording;
        this.goToField = goToField;
        getStyleClass().add("why-panel");
        heading.getStyleClass().add("why-heading");
        verdictTitle.getStyleClass().add("verdict-title");
        verdictText.getStyleClass().add("verdict-text");
        for (Label label : List.of(heading, verdictTitle, verdictText)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        var firstLine = new HBox(verdictSign, verdictTitle);
        firstLine.getStyleClass().add("verdict-line");
        verdict = new VBox(firstLine, verdictText);
        verdict.setAccessibleRole(AccessibleRole.TEXT);
        verdict.setMinHeight(USE_PREF_SIZE);
        rows.getStyleClass().add("why-rows");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("why-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        column.getStyleClass().add("why-column");
        column.setMinWidth(0);
        setHgrow(column, Priority.ALWAYS);
        setHgrow(scroll, Priority.ALWAYS);
        lieAt(Place.BESIDE);
    }

    /// Lays the panel out for this place.
    public void lieAt(Place place) {
        getStyleClass().remove("below");
        switch (place) {
            case BESIDE -> {
                getChildren().setAll(column);
                column.getChildren().setAll(heading, verdict, scroll);
                column.prefWidthProperty().unbind();
                scroll.prefWidthProperty().unbind();
            }
            case BELOW -> {
                getStyleClass().add("below");
                column.getChildren().setAll(heading, verdict);
                getChildren().setAll(column, scroll);
                column.prefWidthProperty().bind(widthProperty().multiply(0.42));
                scroll.prefWidthProperty().bind(widthProperty().multiply(0.58));
            }
        }
    }

    /// Shows this model in place of the one before.
    public void show(WhyModel model) {
        String question = wording.text("why.heading");
        heading.setText(model.subject().isEmpty() ? question : question + " · " + model.subject());
        showVerdict(model.verdict());
        var shown = new ArrayList<Node>();
        for (WhyRow row : model.rows()) {
            RowView view = views.computeIfAbsent(row.id(), id -> new RowView(wording, goToField));
            view.show(row);
            shown.add(view);
        }
        views.values().retainAll(shown);
        if (!shown.equals(rows.getChildren())) {
            rows.getChildren().setAll(shown);
        }
    }

    private void showVerdict(Verdict now) {
        verdict.getStyleClass().setAll("verdict", now.sign().styleClass());
        verdictSign.getChildren().setAll(now.sign() == Sign.DOUBT ? new Diamond() : new Icon(now.sign().ikon()));
        verdictTitle.setText(now.title());
        verdictText.setText(now.text());
        verdictText.setVisible(!now.text().isEmpty());
        verdictText.setManaged(!now.text().isEmpty());
        verdict.setAccessibleText(wording.text(now.sign().key()) + ". " + now.title() + ". " + now.text());
    }
}
