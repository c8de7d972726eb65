package nl.cyberwerkbank.ui.palette;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import nl.cyberwerkbank.ui.theme.Icon;

import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        String details =
                Stream.of(command.detail(), command.reason())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · "));
        var detail = new Label(details);
        // a long name is cut before what tells it from others
        detail.setMinWidth(Region.USE_PREF_SIZE);
        detail.getStyleClass().add("quiet");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(new Icon(command.ikon(), "quiet"), title, detail, gap);
        line.getStyleClass().add("command-line");
        command.shortcuts().stream().findFirst().ifPresent(keys -> line.getChildren().add(new KeyCap(keys)));
        setGraphic(line);
        setAccessibleText(command.title() + " " + details);
    }
}
