package nl.cyberwerkbank.ui.palette;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;

/// Keys as they are written on screen, such as `Ctrl+K`.
public final class KeyCap extends Label {
    public KeyCap(KeyCombination keys) {
        this(keys.getDisplayText());
    }

    /// @param written as it is to be read, such as `1 – 6`
    public KeyCap(String written) {
        super(written);
        getStyleClass().add("key-cap");
        setMinWidth(USE_PREF_SIZE);
    }
}
