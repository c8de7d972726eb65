package nl.cyberwerkbank.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;

/// A setting with its number, what it means, its editor, its default and the way back to that.
class SettingRow extends VBox {
    private final Label defaultLine = new Label();
    private final Hyperlink reset = new Hyperlink();

    /// @param id its number, such as `U-12`
    /// @param title what it is called
    /// @param text what it means and where it matters
    SettingRow(Wording wording, String id, String title, String text) {
        getStyleClass().add("setting-row");
        var name = new Label(title);
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        var number = new Label(id);
        number.getStyleClass().add("tag");
        number.setMinWidth(USE_PREF_SIZE);
        name.setMinHeight(USE_PREF_SIZE);
        var head = new HBox(name, number);
        head.getStyleClass().add("setting-head");
        getChildren().setAll(head, SettingsView.explanation(text));
        reset.setText(wording.text("settings.reset"));
        reset.setAccessibleText(wording.text("settings.reset") + ": " + title);
        reset.getStyleClass().add("setting-reset");
        defaultLine.getStyleClass().addAll("quiet", "small");
        defaultLine.setWrapText(true);
        defaultLine.setMinHeight(USE_PREF_SIZE);
    }

    /// Adds the editor, and under it the default and the way back.
    final void edit(Node editor, String defaultWords, Runnable toDefault) {
        defaultLine.setText(defaultWords);
        reset.setOnAction(click -> toDefault.run());
        reset.setMinWidth(USE_PREF_SIZE);
        var foot = new HBox(defaultLine, reset);
        foot.getStyleClass().add("setting-foot");
        getChildren().addAll(editor, foot);
    }

    /// Shows the default only while another value holds: the editor itself shows it otherwise.
    final void showDefaultWithReset() {
        defaultLine.visibleProperty().bind(reset.visibleProperty());
        defaultLine.managedProperty().bind(reset.visibleProperty());
    }

    /// Shows the way back where there is somewhere to go back to.
    final void showReset(Changed changed) {
        reset.setVisible(changed == Changed.BY_USER);
        reset.setManaged(changed == Changed.BY_USER);
    }

    /// Whose value holds.
    enum Changed {
        NOT,
        BY_USER
    }
}
