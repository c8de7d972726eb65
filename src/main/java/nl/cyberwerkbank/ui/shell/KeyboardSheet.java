package nl.cyberwerkbank.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.palette.Command;
import nl.cyberwerkbank.ui.palette.KeyCap;

import java.util.List;

/// All keys on one sheet (F1).
final class KeyboardSheet extends VBox {
    KeyboardSheet(Wording wording, List<Command> commands) {
        getStyleClass().add("sheet");
        setFocusTraversable(true);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var heading = new Label(wording.text("shell.keys.heading"));
        heading.getStyleClass().add("page-title");
        var keys = new GridPane();
        keys.getStyleClass().add("key-grid");
        int row = 0;
        for (Command command : commands) {
            if (!command.shortcuts().isEmpty()) {
                keys.addRow(row++, new KeyCap(command.shortcuts().getFirst()), new Label(command.title()));
            }
        }
        for (String key : List.of("Tab", "F1", "Esc")) {
            var cap = new Label(key);
            cap.getStyleClass().add("key-cap");
            keys.addRow(row++, cap, new Label(wording.text("shell.keys." + key)));
        }
        var scroll = new ScrollPane(keys);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("why-scroll");
        getChildren().setAll(heading, scroll);
    }
}
