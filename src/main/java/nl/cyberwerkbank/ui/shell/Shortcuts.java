package nl.cyberwerkbank.ui.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import java.util.List;

/// The keys that mean the same on every screen. On a Mac, Ctrl is Command.
public final class Shortcuts {
    public static final KeyCombination PALETTE = ctrl(KeyCode.K);
    public static final KeyCombination NEW_DOSSIER = ctrl(KeyCode.N);
    public static final KeyCombination REPORT_LOSS =
            new KeyCodeCombination(KeyCode.M, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    public static final KeyCombination LOCK = ctrl(KeyCode.L);
    public static final KeyCombination FIND = ctrl(KeyCode.F);
    public static final KeyCombination PRINT = ctrl(KeyCode.P);
    public static final KeyCombination SAVE_PAPER =
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    public static final KeyCombination SIGN_OFFER =
            new KeyCodeCombination(KeyCode.T, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    public static final KeyCombination SCANS =
            new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    public static final KeyCombination TAKE_IN =
            new KeyCodeCombination(KeyCode.I, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    public static final KeyCombination SEND =
            new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    public static final KeyCombination HISTORY = ctrl(KeyCode.H);
    public static final KeyCombination UNDO = ctrl(KeyCode.Z);
    public static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    public static final KeyCombination HELP = new KeyCodeCombination(KeyCode.F1);
    public static final KeyCombination KEYBOARD_SHEET = new KeyCodeCombination(KeyCode.F1, KeyCombination.SHIFT_DOWN);

    /// Turns the screen for the client, and back.
    public static final KeyCombination CLIENT_VIEW = new KeyCodeCombination(KeyCode.F11);

    /// Does what the main button of a stage or step does, mostly going on to the next.
    public static final KeyCombination NEXT_STEP = ctrl(KeyCode.ENTER);

    public static final KeyCombination NEXT_FIELD = new KeyCodeCombination(KeyCode.TAB);
    public static final KeyCombination CLOSE = new KeyCodeCombination(KeyCode.ESCAPE);

    /// Where the plus sign stands above the equals sign, it takes Shift.
    static final List<KeyCombination> LARGER =
            List.of(
                    ctrl(KeyCode.PLUS),
                    ctrl(KeyCode.EQUALS),
                    new KeyCodeCombination(KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                    ctrl(KeyCode.ADD));

    static final List<KeyCombination> SMALLER = List.of(ctrl(KeyCode.MINUS), ctrl(KeyCode.SUBTRACT));
    static final List<KeyCombination> NORMAL = List.of(ctrl(KeyCode.DIGIT0), ctrl(KeyCode.NUMPAD0));

    private static final List<KeyCode> DIGITS =
            List.of(
                    KeyCode.DIGIT1,
                    KeyCode.DIGIT2,
                    KeyCode.DIGIT3,
                    KeyCode.DIGIT4,
                    KeyCode.DIGIT5,
                    KeyCode.DIGIT6,
                    KeyCode.DIGIT7,
                    KeyCode.DIGIT8,
                    KeyCode.DIGIT9);

    private Shortcuts() {}

    /// Ctrl+1 for the first screen and so on; none from the tenth.
    static List<KeyCombination> screen(int index) {
        return index < DIGITS.size() ? List.of(ctrl(DIGITS.get(index))) : List.of();
    }

    private static KeyCombination ctrl(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }
}
