package nl.cyberwerkbank.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.palette.Command;
import nl.cyberwerkbank.ui.palette.KeyCap;

import java.util.List;

/// All keys of the window, each with what it does.
final class KeyGrid extends GridPane {
    KeyGrid(Wording wording, List<Command> commands) {
        getStyleClass().add("key-grid");
        int row = 0;
        for (Command command : commands) {
            if (!command.shortcuts().isEmpty()) {
                addRow(row++, new KeyCap(command.shortcuts().getFirst()), new Label(command.title()));
            }
        }
        addRow(row++, new KeyCap(Shortcuts.PALETTE), new Label(wording.text("shell.keys.palette")));
        addRow(row++, new KeyCap(Shortcuts.UNDO), new Label(wording.text("shell.keys.undo")));
        addRow(row++, new KeyCap(Shortcuts.REDO), new Label(wording.text("shell.keys.redo")));
        addRow(row++, new KeyCap(Shortcuts.NEXT_STEP), new Label(wording.text("shell.keys.next")));
        addRow(row++, new KeyCap(Shortcuts.NEXT_FIELD), new Label(wording.text("shell.keys.tab")));
        addRow(row, new KeyCap(Shortcuts.CLOSE), new Label(wording.text("shell.keys.escape")));
    }
}
