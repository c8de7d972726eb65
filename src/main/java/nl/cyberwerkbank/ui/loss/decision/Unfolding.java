package nl.cyberwerkbank.ui.loss.decision;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.ui.theme.Icon;

import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// A line with more behind it.
final class Unfolding extends VBox {
    /// @param line always seen
    /// @param more seen once it is asked for
    /// @param words what is asked for, for a screen reader
    Unfolding(Node line, Node more, String words) {
        getStyleClass().add("unfolding");
        var toggle = new ToggleButton();
        toggle.getStyleClass().addAll("flat", "glyph-button");
        toggle.setAccessibleText(words);
        toggle.setTooltip(new Tooltip(words));
        toggle.setGraphic(new Icon(Material2OutlinedAL.KEYBOARD_ARROW_DOWN, "quiet"));
        more.setVisible(false);
        more.setManaged(false);
        toggle.selectedProperty()
                .addListener((_, _, open) -> {
                    more.setVisible(open);
                    more.setManaged(open);
                    toggle.setGraphic(
                            new Icon(
                                    open
                                            ? Material2OutlinedAL.KEYBOARD_ARROW_UP
                                            : Material2OutlinedAL.KEYBOARD_ARROW_DOWN,
                                    "quiet"));
                });
        HBox.setHgrow(line, Priority.ALWAYS);
        var head = new HBox(line, toggle);
        head.getStyleClass().add("unfolding-head");
        getChildren().setAll(head, more);
    }
}
