package nl.cyberwerkbank.ui.settings;

import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Reading;
import nl.cyberwerkbank.explain.Wording;

/// One doubt of the documents with its readings to choose from.
final class ReadingRow extends SettingRow {
    private final ReadingsViewModel model;
    private final Reading reading;

    ReadingRow(ReadingsViewModel model, Reading reading, Wording wording) {
        super(
                wording,
                reading.ambiguity(),
                wording.text("reading." + reading.key() + ".title"),
                wording.text("settings.reading.count", reading.values().size()));
        this.model = model;
        this.reading = reading;
        getStyleClass().add("doubt-row");
        var group = new ToggleGroup();
        var choices = new VBox();
        choices.getStyleClass().add("reading-choices");
        for (String value : reading.values()) {
            String key = "reading." + reading.key() + "." + value;
            var button = new RadioButton(wording.text(key + ".title"));
            button.setId("reading-" + reading.key() + "-" + value);
            button.setToggleGroup(group);
            button.setUserData(value);
            button.setSelected(value.equals(model.value(reading)));
            button.setWrapText(true);
            button.setAccessibleText(wording.text(key + ".title") + ". " + wording.text(key + ".description"));
            button.setOnAction(click -> {
                model.set(reading, value);
                showChanged();
            });
            var description = SettingsView.explanation(wording.text(key + ".description"));
            description.getStyleClass().add("reading-description");
            choices.getChildren().addAll(button, description);
        }
        edit(
                choices,
                wording.text(
                        "settings.default",
                        wording.text("reading." + reading.key() + "." + reading.defaultValue() + ".title")),
                () -> {
                    model.reset(reading);
                    group.getToggles()
                            .forEach(toggle -> toggle.setSelected(toggle.getUserData().equals(model.value(reading))));
                    showChanged();
                });
        showChanged();
    }

    private void showChanged() {
        showReset(model.isDefault(reading) ? Changed.NOT : Changed.BY_USER);
    }
}
