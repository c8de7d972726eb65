package nl.cyberwerkbank.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

import nl.cyberwerkbank.ui.palette.Command;
import nl.cyberwerkbank.ui.theme.Icon;

/// One entry of the navigation: icon above name.
final class RailEntry extends ToggleButton {
    RailEntry(String screenId, String label, Command command) {
        super(label, new Icon(command.ikon()));
        setId("rail-" + screenId);
        getStyleClass().setAll("rail-entry");
        setContentDisplay(ContentDisplay.TOP);
        setAlignment(Pos.CENTER);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
        command.shortcuts().stream()
                .findFirst()
                .ifPresent(keys -> setTooltip(new Tooltip(command.title() + " (" + keys.getDisplayText() + ")")));
        setOnAction(click -> command.action().run());
    }

    /// A click on the entry of the screen in front leaves it marked.
    @Override
    public void fire() {
        if (!isDisabled()) {
            getOnAction().handle(new javafx.event.ActionEvent(this, this));
        }
    }
}
