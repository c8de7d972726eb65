package nl.cyberwerkbank.ui.settings;

import javafx.scene.control.Button;

import java.util.List;

/// Buttons that are out of reach while something is under way, but for the one that has the focus: it would lose it,
/// and pressing it again does nothing meanwhile.
final class WhileBusy {
    private final List<Button> buttons;

    WhileBusy(Button... buttons) {
        this.buttons = List.of(buttons);
    }

    void show(boolean busy) {
        for (Button button : buttons) {
            button.setDisable(busy && !button.isFocused());
        }
    }
}
