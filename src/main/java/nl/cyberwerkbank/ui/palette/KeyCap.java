package nl.cyberwerkbank.ui.palette;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;

/// Keys as they are written on screen, such as `Ctrl+K`.
public final class KeyCap extends Label {
    public KeyCap(KeyCombination keys) {
        super(keys.getDisplayText());
        getStyleClass().add("key-cap");
        setMinWidth(USE_PREF_SIZE);
    }
}
