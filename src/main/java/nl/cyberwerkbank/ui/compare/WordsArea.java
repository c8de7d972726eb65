package nl.cyberwerkbank.ui.compare;

import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// Room for a few lines of the user's own words, told as they are typed. Tab leads on to the next field.
final class WordsArea extends VBox {
    private static final int LONGEST = 2000;

    private final TextArea input = new TextArea();
    private boolean filling;

    WordsArea(String id, String labelText, int lines, Consumer<String> typed) {
        getStyleClass().addAll("form-field", "reason-area");
        var label = new Label(labelText);
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        label.setLabelFor(input);
        input.setId(id);
        input.setAccessibleText(labelText);
        input.setWrapText(true);
        input.setPrefRowCount(lines);
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        input.textProperty()
                .addListener((_, _, now) -> {
                    if (now.length() > LONGEST) {
                        input.setText(now.substring(0, LONGEST));
                    } else if (!filling) {
                        typed.accept(now);
                    }
                });
        getChildren().setAll(label, input);
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
            input.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }

    void fill(String words) {
        if (!input.getText().equals(words)) {
            filling = true;
            input.setText(words);
            filling = false;
        }
    }

    String text() {
        return input.getText();
    }
}
