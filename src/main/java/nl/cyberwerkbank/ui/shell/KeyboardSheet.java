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
        keys.addRow(row++, new KeyCap(Shortcuts.PALETTE), new Label(wording.text("shell.keys.palette")));
        keys.addRow(row++, new KeyCap(Shortcuts.UNDO), new Label(wording.text("shell.keys.undo")));
        keys.addRow(row++, new KeyCap(Shortcuts.REDO), new Label(wording.text("shell.keys.redo")));
        keys.addRow(row++, new KeyCap(Shortcuts.NEXT_FIELD), new Label(wording.text("shell.keys.tab")));
        keys.addRow(row, new KeyCap(Shortcuts.CLOSE), new Label(wording.text("shell.keys.escape")));
        var scroll = new ScrollPane(keys);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("why-scroll");
        getChildren().setAll(heading, scroll);
    }
}
