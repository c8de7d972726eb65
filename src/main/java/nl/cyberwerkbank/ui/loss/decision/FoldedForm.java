package nl.cyberwerkbank.ui.loss.decision;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A form that is out of sight until it is asked for.
final class FoldedForm extends VBox {
    private final HBox asking;
    private final VBox form;

    /// @param words of the button that opens it
    /// @param id of that button
    FoldedForm(String words, String id, VBox form) {
        this.form = form;
        var open = new Button(words);
        open.getStyleClass().add("secondary");
        open.setId(id);
        open.setOnAction(_ -> unfold());
        asking = new HBox(open);
        asking.getStyleClass().addAll("act-line", "settlement-form");
        fold();
    }

    /// Brings the form into sight.
    void unfold() {
        getChildren().setAll(form);
    }

    /// Takes the form out of sight.
    void fold() {
        getChildren().setAll(asking);
    }
}
