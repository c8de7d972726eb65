package nl.cyberwerkbank.ui.scan;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.riskscan.Answer;
import nl.cyberwerkbank.ui.shell.Shortcuts;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The single keys of the conversation: digits answer, arrows go on and back, a letter leads to evidence or note, and
/// Enter or Escape leads out of a text again. In the list of a theme, Page Up and Page Down lead to the themes beside
/// it. A key acts once, however long it is held down: what the keyboard repeats by itself was not answered by anyone.
final class ScanKeyboard {
    private final Wording wording;
    private final ScanViewModel model;
    private final QuestionCard card;
    private final Acts acts;
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
    private final EventHandler<KeyEvent> released = this::released;
    private boolean acted;

    /// What keys lead to.
    interface Acts {
        /// The main action of the part that is shown.
        void main();

        /// Answers the question in hand.
        void answer(Answer answer);

        void back();

        void forward();

        /// Goes so many themes on; back where it is negative.
        void turn(int themes);
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
        node.sceneProperty().subscribe(this::moved);
        node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .subscribe(_ -> down.clear());
    }

    /// A key may be let go wherever it has led.
    private void moved(Scene was, Scene now) {
        if (was != null) {
            was.removeEventFilter(KeyEvent.KEY_RELEASED, released);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.KEY_RELEASED, released);
        }
    }

    private void released(KeyEvent key) {
        down.remove(key.getCode());
        acted = false;
    }

    private void pressed(KeyEvent key) {
        if (down.contains(key.getCode())) {
            key.consume();
            return;
        }
        acted = act(key);
        if (acted || ScanKeys.digit(key).isPresent()) {
            down.add(key.getCode());
        }
        if (acted) {
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
        if (Shortcuts.NEXT_STEP.match(key)) {
            acts.main();
            return true;
        }
        if (model.result().isEmpty()) {
            return false;
        }
        return switch (model.partProperty().get()) {
            case QUESTION -> answers(key);
            case THEMES -> ScanKeys.isSingle(key) && turns(key.getCode());
            case INFORMATION, OUTCOME, REPORT -> false;
        };
    }

    private boolean turns(KeyCode code) {
        if (code != KeyCode.PAGE_UP && code != KeyCode.PAGE_DOWN) {
            return false;
        }
        acts.turn(code == KeyCode.PAGE_DOWN ? 1 : -1);
        return true;
    }

    private boolean answers(KeyEvent key) {
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
