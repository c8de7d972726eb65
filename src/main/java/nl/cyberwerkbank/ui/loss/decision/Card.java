package nl.cyberwerkbank.ui.loss.decision;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;

/// A part of the step with a title of its own; it goes when it has nothing to show.
class Card extends VBox {
    private final VBox body = new VBox();
    private final HBox head;

    Card(String title) {
        var heading = new Label(title);
        heading.getStyleClass().add("card-title");
        head = new HBox(heading);
        head.getStyleClass().add("card-heading");
        body.getStyleClass().add("settlement-body");
        getStyleClass().addAll("card", "settlement-card");
        getChildren().setAll(head, body);
    }

    /// Sets something beside the title.
    final void beside(Node node) {
        head.getChildren().add(node);
    }

    /// Fills the card.
    final void fill(List<? extends Node> nodes) {
        body.getChildren().setAll(nodes);
    }

    final VBox body() {
        return body;
    }

    /// Shows the card, or takes it away.
    final void present(boolean there) {
        setVisible(there);
        setManaged(there);
    }
}
