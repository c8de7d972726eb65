package nl.cyberwerkbank.ui.help;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.shell.Shortcuts;

import java.util.function.Function;

/// The keys that the help recommends. What a key does stands under `help.key.<name>`.
enum HelpKey implements CaseName {
    OPEN("Enter"),
    NEW_DOSSIER(Shortcuts.NEW_DOSSIER),
    REPORT_LOSS(Shortcuts.REPORT_LOSS),
    PALETTE(Shortcuts.PALETTE),
    FIND(Shortcuts.FIND),
    TAKE_IN(Shortcuts.TAKE_IN),
    SEND(Shortcuts.SEND),
    NEXT_FIELD(Shortcuts.NEXT_FIELD),
    UNDO(Shortcuts.UNDO),
    CLIENT_VIEW(Shortcuts.CLIENT_VIEW),
    DIGIT("1 – 6"),
    ARROWS("← →"),
    MOVE("↑ ↓ ← →"),
    EVIDENCE(wording -> wording.text("scan.key.evidence")),
    GO_ON(new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN)),
    PIN(wording -> wording.text("help.space")),
    PIN_COLUMN("P"),
    HIDE("H"),
    SORT("S"),
    SIGN(Shortcuts.SIGN_OFFER),
    PRINT(Shortcuts.PRINT),
    SAVE_PAPER(Shortcuts.SAVE_PAPER),
    SCANS(Shortcuts.SCANS),
    ALL_KEYS(Shortcuts.KEYBOARD_SHEET);

    private final Function<Wording, String> written;

    HelpKey(String written) {
        this(_ -> written);
    }

    HelpKey(KeyCombination keys) {
        this(_ -> keys.getDisplayText().replace("\u21b5", "Enter"));
    }

    HelpKey(Function<Wording, String> written) {
        this.written = written;
    }

    /// As it is written on the screen, such as `Ctrl+K`.
    String written(Wording wording) {
        return written.apply(wording);
    }

    /// What it does.
    String does(Wording wording) {
        return wording.text("help.key." + caseName());
    }
}
