package nl.cyberwerkbank.ui.settings;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.theme.Appearance;
import nl.cyberwerkbank.ui.theme.Theme;
import nl.cyberwerkbank.ui.view.Fxml;

/// The section of the settings about theme, size of type and language; what is chosen takes effect at once.
public final class AppearanceView {
    private final Appearance appearance;
    private final Parent root;

    @FXML private RadioButton automatic;

    @FXML private RadioButton light;

    @FXML private RadioButton dark;

    @FXML private Slider type;

    @FXML private Label percent;

    @FXML private RadioButton dutch;

    @FXML private RadioButton english;

    public AppearanceView(Appearance appearance, Wording wording) {
        this.appearance = appearance;
        this.root = Fxml.load(this, wording);
    }

    @FXML
    private void initialize() {
        choice(automatic, appearance.themeProperty(), Theme.AUTOMATIC);
        choice(light, appearance.themeProperty(), Theme.LIGHT);
        choice(dark, appearance.themeProperty(), Theme.DARK);
        choice(dutch, appearance.languageProperty(), Wording.DUTCH);
        choice(english, appearance.languageProperty(), Wording.ENGLISH);
        type.setMin(Appearance.SMALLEST);
        type.setMax(Appearance.LARGEST);
        type.setValue(appearance.fontPercentProperty().get());
        // the type grows when the slider is let go, else the slider would move away under the pointer
        type.valueProperty()
                .addListener((o, was, now) -> {
                    if (!type.isValueChanging()) {
                        appearance.resize(now.intValue());
                    }
                });
        type.valueChangingProperty()
                .addListener((o, was, changing) -> {
                    if (!changing) {
                        appearance.resize((int) type.getValue());
                    }
                });
        percent.textProperty().bind(Bindings.format("%.0f\u00a0%%", type.valueProperty()));
    }

    private static <T> void choice(RadioButton button, ObjectProperty<T> property, T value) {
        button.setSelected(value.equals(property.get()));
        button.setOnAction(click -> property.set(value));
        property.addListener((o, was, now) -> button.setSelected(value.equals(now)));
    }

    public Parent root() {
        return root;
    }
}
