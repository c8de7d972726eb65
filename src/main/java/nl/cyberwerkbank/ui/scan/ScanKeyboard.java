package nl.cyberwerkbank.ui.scan;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.riskscan.Answer;

import java.util.Optional;

/// The single keys of the conversation: digits answer, arrows go on and back, a letter leads to evidence or note, and
/// Enter or Escape leads out of a text again.
final class ScanKeyboard {
    private static final KeyCombination MAIN = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final Wording wording;
    private final ScanViewModel model;
    private final QuestionCard card;
    private final Acts acts;
    private boolean acted;

    /// What keys lead to.
    interface Acts {
        /// The main action of the part that is shown.
        void main();

        /// Answers the question in hand.
        void answer(Answer answer);

        void back();

        void forward();
    }

    ScanKeyboard(Wording wording, ScanViewModel model, QuestionCard card, Acts acts) {
        this.wording = wording;
        this.model = model;
        this.card = card;
        this.acts = acts;
    }

    /// Hears the keys that are pressed in here.
    void listenTo(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        node.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        node.addEventFilter(KeyEvent.KEY_RELEASED, _ -> acted = false);
    }

    private void pressed(KeyEvent key) {
        if (MAIN.match(key)) {
            acts.main();
            key.consume();
        } else if (model.partProperty().get() == ScanPart.QUESTION && model.result().isPresent() && act(key)) {
            acted = true;
            key.consume();
        }
    }

    /// A key that has led into a text is not the first letter of it.
    private void typed(KeyEvent key) {
        if (acted) {
            key.consume();
        }
    }

    private boolean act(KeyEvent key) {
        if (key.getTarget() instanceof TextInputControl) {
            return leaveText(key);
        }
        Optional<Integer> digit = ScanKeys.digit(key);
        if (digit.isPresent()) {
            if (digit.get() == 0) {
                model.question().ifPresent(model::takeBack);
            } else {
                Answer.ofKey(digit.get()).ifPresent(acts::answer);
            }
            return true;
        }
        if (ScanKeys.isLetter(key, wording.text("scan.key.evidence"))) {
            card.goToEvidence();
            return true;
        }
        if (ScanKeys.isLetter(key, wording.text("scan.key.note"))) {
            card.goToNote();
            return true;
        }
        return ScanKeys.isSingle(key) && move(key.getCode());
    }

    private boolean move(KeyCode code) {
        switch (code) {
            case LEFT, BACK_SPACE, PAGE_UP -> acts.back();
            case RIGHT, PAGE_DOWN -> acts.forward();
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Enter and Escape lead from a text back to the question; Enter from the evidence on to the next.
    private boolean leaveText(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && card.isAtEvidence()) {
            acts.forward();
            return true;
        }
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.ESCAPE) {
            card.requestFocus();
            return true;
        }
        return false;
    }
}
