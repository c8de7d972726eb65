package nl.cyberwerkbank.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;

/// One matter of the settings: its title, what it means, and its parts.
final class SettingsCard extends VBox {
    private final Wording wording;

    /// @param key of the title; `<key>.text` explains it
    SettingsCard(Wording wording, String key) {
        this.wording = wording;
        getStyleClass().add("card");
        var title = new Label(wording.text(key));
        title.getStyleClass().add("card-title");
        getChildren().addAll(title, SettingsView.explanation(wording.text(key + ".text")));
    }

    void add(Node... more) {
        getChildren().addAll(more);
    }

    /// A line with what something is called and what it is.
    void fact(String name, String value) {
        var label = new Label(name);
        label.getStyleClass().add("quiet");
        label.setMinWidth(USE_PREF_SIZE);
        var words = new Label(value);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var line = new FlowPane(label, words);
        line.getStyleClass().add("fact-line");
        getChildren().add(line);
    }

    /// A button at the right of a line of its own.
    Button act(String key, Runnable work) {
        var button = new Button(wording.text(key));
        button.getStyleClass().add("secondary");
        button.setId(key.replace('.', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> work.run());
        var gap = new Region();
        HBox.setHgrow(gap, javafx.scene.layout.Priority.ALWAYS);
        var line = new HBox(gap, button);
        line.getStyleClass().add("act-line");
        getChildren().add(line);
        return button;
    }
}
