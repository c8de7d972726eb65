package nl.cyberwerkbank.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;

/// All keys on one sheet, and nothing else.
final class KeyboardSheet extends VBox {
    KeyboardSheet(Wording wording, KeyGrid keys) {
        getStyleClass().add("sheet");
        setFocusTraversable(true);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var heading = new Label(wording.text("shell.keys.heading"));
        heading.getStyleClass().add("page-title");
        var scroll = new ScrollPane(keys);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("why-scroll");
        getChildren().setAll(heading, scroll);
    }
}
