package nl.cyberwerkbank.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;

import java.util.List;
import java.util.Optional;

/// Buttons that are out of reach while something is under way. The one that had the focus has it again afterwards,
/// unless the user went elsewhere meanwhile.
final class WhileBusy {
    private final List<Button> buttons;
    private Optional<Button> pressed = Optional.empty();
    private Optional<Node> strayed = Optional.empty();

    WhileBusy(Button... buttons) {
        this.buttons = List.of(buttons);
    }

    void begin() {
        pressed = buttons.stream().filter(Button::isFocused).findFirst();
        buttons.forEach(button -> button.setDisable(true));
        strayed = focus();
    }

    void end() {
        buttons.forEach(button -> button.setDisable(false));
        pressed.filter(_ -> focus().equals(strayed)).ifPresent(Button::requestFocus);
        pressed = Optional.empty();
    }

    private Optional<Node> focus() {
        return buttons.stream()
                .flatMap(button -> Optional.ofNullable(button.getScene()).stream())
                .findFirst()
                .map(scene -> scene.getFocusOwner());
    }
}
