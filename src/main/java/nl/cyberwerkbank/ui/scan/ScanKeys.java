package nl.cyberwerkbank.ui.scan;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.Optional;

/// Reads single keys: digits of both rows and letters, never while text is being typed or together with Ctrl or Alt.
final class ScanKeys {
    private static final List<KeyCode> ROW =
            List.of(
                    KeyCode.DIGIT0,
                    KeyCode.DIGIT1,
                    KeyCode.DIGIT2,
                    KeyCode.DIGIT3,
                    KeyCode.DIGIT4,
                    KeyCode.DIGIT5,
                    KeyCode.DIGIT6);

    private static final List<KeyCode> PAD =
            List.of(
                    KeyCode.NUMPAD0,
                    KeyCode.NUMPAD1,
                    KeyCode.NUMPAD2,
                    KeyCode.NUMPAD3,
                    KeyCode.NUMPAD4,
                    KeyCode.NUMPAD5,
                    KeyCode.NUMPAD6);

    private ScanKeys() {}

    /// Whether the key stands alone and no text is being typed.
    static boolean isSingle(KeyEvent key) {
        boolean typing = key.getTarget() instanceof TextInputControl;
        return !typing && !key.isControlDown() && !key.isAltDown() && !key.isMetaDown() && !key.isShortcutDown();
    }

    /// The digit pressed, from 0 to 6.
    static Optional<Integer> digit(KeyEvent key) {
        int place = Math.max(ROW.indexOf(key.getCode()), PAD.indexOf(key.getCode()));
        return isSingle(key) && place >= 0 ? Optional.of(place) : Optional.empty();
    }

    /// Whether this letter was pressed.
    static boolean isLetter(KeyEvent key, String letter) {
        return isSingle(key) && key.getCode().getName().equalsIgnoreCase(letter);
    }
}
