package nl.cyberwerkbank.ui.compare;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.field.FieldRegistry;
import nl.cyberwerkbank.ui.field.FormField;

/// A form laid over the window; Escape leaves everything as it is.
abstract class Sheet extends VBox {
    final Wording wording;
    final FieldRegistry fields = new FieldRegistry();
    final VBox body = new VBox();
    private final HBox acts = new HBox();
    private final String prefix;

    /// @param prefix of message keys and ids, such as `compare.capture`
    Sheet(Wording wording, String prefix, String title) {
        this.wording = wording;
        this.prefix = prefix;
        getStyleClass().addAll("sheet", "question", "compare-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setId(prefix.replace('.', '-'));
        var heading = new Label(title);
        heading.setWrapText(true);
        heading.getStyleClass().add("card-title");
        body.getStyleClass().add("compare-sheet-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("compare-sheet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        acts.getStyleClass().addAll("act-line", "question-acts");
        getChildren().setAll(heading, scroll, acts);
    }

    final <F extends FormField<?>> F field(String name, F field) {
        field.focusTarget().setId((prefix + "." + name).replace('.', '-'));
        return fields.add(name, field);
    }

    final String label(String name) {
        return wording.text(prefix + "." + name);
    }

    final Button act(String key, String styleClass, Runnable action) {
        var button = new Button(wording.text(key));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add(styleClass);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        acts.getChildren().add(button);
        return button;
    }

    /// The node that takes the focus when the sheet opens.
    abstract Node first();

    @Override
    public void requestFocus() {
        first().requestFocus();
    }
}
