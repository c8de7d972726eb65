package nl.cyberwerkbank.ui.loss.decision;

import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.ui.theme.Icon;

import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// Room for a few lines of the user's own words. What is typed is kept as it is typed. Tab leads on to the next field.
final class ReasonArea extends VBox {
    private static final int LONGEST = 2000;
    private static final int LINES = 2;

    private final TextArea input = new TextArea();
    private final Label message = new Label();
    private final HBox messageLine = new HBox(new Icon(Material2OutlinedAL.ERROR_OUTLINE), message);
    private final DecisionViewModel model;
    private final String draft;

    /// @param draft the name under which it is kept
    ReasonArea(DecisionViewModel model, String draft, String labelText) {
        this.model = model;
        this.draft = draft;
        getStyleClass().addAll("form-field", "reason-area");
        var label = new Label(labelText);
        label.getStyleClass().add("field-label");
        label.setLabelFor(input);
        input.setId(draft.replace('.', '-'));
        input.setAccessibleText(labelText);
        input.setWrapText(true);
        input.setPrefRowCount(LINES);
        messageLine.getStyleClass().add("field-message");
        getChildren().setAll(label, input, messageLine);
        complain("");
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        refill();
        input.textProperty().addListener((_, _, now) -> typed(now));
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
            input.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }

    private void typed(String now) {
        if (now.length() > LONGEST) {
            input.setText(now.substring(0, LONGEST));
            return;
        }
        complain("");
        model.type(draft, now);
    }

    /// Fills the room with what is kept.
    void refill() {
        if (!input.getText().equals(model.draft(draft))) {
            input.setText(model.draft(draft));
        }
    }

    String text() {
        return input.getText();
    }

    String draft() {
        return draft;
    }

    /// Says what is wrong; nothing takes it back.
    void complain(String problem) {
        message.setText(problem);
        messageLine.setVisible(!problem.isEmpty());
        messageLine.setManaged(!problem.isEmpty());
        input.setAccessibleHelp(problem);
    }

    /// Gives it the focus.
    void enter() {
        input.requestFocus();
    }
}
