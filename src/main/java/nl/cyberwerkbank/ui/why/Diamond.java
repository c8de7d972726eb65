package nl.cyberwerkbank.ui.why;

import javafx.scene.layout.Region;

/// The sign of a doubt in the text: a filled diamond, drawn because the icon set has none.
final class Diamond extends Region {
    Diamond() {
        getStyleClass().add("diamond");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
