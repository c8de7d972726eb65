package nl.cyberwerkbank.ui.palette;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import nl.cyberwerkbank.ui.theme.Icon;

/// A command in a list: icon, title, detail, and the keys on the right.
final class CommandCell extends ListCell<Command> {
    @Override
    protected void updateItem(Command command, boolean empty) {
        super.updateItem(command, empty);
        setText(null);
        if (empty || command == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var title = new Label(command.title());
        title.setMinWidth(Region.USE_PREF_SIZE);
        var detail = new Label(command.detail());
        detail.getStyleClass().add("quiet");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(new Icon(command.ikon(), "quiet"), title, detail, gap);
        line.getStyleClass().add("command-line");
        command.shortcuts().stream().findFirst().ifPresent(keys -> line.getChildren().add(new KeyCap(keys)));
        setGraphic(line);
        setAccessibleText(command.title() + " " + command.detail());
    }
}
