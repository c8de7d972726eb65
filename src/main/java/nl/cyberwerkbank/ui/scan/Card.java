package nl.cyberwerkbank.ui.scan;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A card under a title.
class Card extends VBox {
    Card(String title) {
        var label = new Label(title);
        label.getStyleClass().add("card-title");
        getStyleClass().add("card");
        getChildren().add(label);
    }
}
