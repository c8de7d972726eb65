package nl.cyberwerkbank.ui.scan;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/// Buttons of which one is chosen; each shows the digit that chooses it.
final class OptionRow extends FlowPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final List<String> names;
    private final String subject;
    private final List<Button> buttons = new ArrayList<>();

    /// How the buttons are set.
    enum Size {
        LARGE("spacious"),
        SMALL("compact");

        private final String styleClass;

        Size(String styleClass) {
            this.styleClass = styleClass;
        }
    }

    /// @param idPrefix of the buttons' ids, completed by the digit
    /// @param subject what a screen reader says before a button's name; may be empty
    /// @param choose told the digit of the button, from 1
    OptionRow(List<String> names, Size size, String idPrefix, String subject, IntConsumer choose) {
        this.names = List.copyOf(names);
        this.subject = subject;
        getStyleClass().addAll("option-row", size.styleClass);
        for (int i = 0; i < names.size(); i++) {
            int digit = i + 1;
            var cap = new Label(String.valueOf(digit));
            cap.getStyleClass().add("key-cap");
            cap.setMinWidth(USE_PREF_SIZE);
            var button = new Button(names.get(i), cap);
            button.getStyleClass().addAll("option", size.styleClass);
            button.setId(idPrefix + digit);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> choose.accept(digit));
            buttons.add(button);
        }
        getChildren().setAll(buttons);
        show(Optional.empty());
    }

    /// Leaves the buttons to mouse and digits: the row around them takes the focus.
    void leaveFocusToRow() {
        buttons.forEach(button -> button.setFocusTraversable(false));
    }

    /// Marks the chosen one.
    ///
    /// @param chosen its digit
    void show(Optional<Integer> chosen) {
        for (int i = 0; i < buttons.size(); i++) {
            boolean is = chosen.filter(Integer.valueOf(i + 1)::equals).isPresent();
            Button button = buttons.get(i);
            button.pseudoClassStateChanged(CHOSEN, is);
            String name = subject.isEmpty() ? names.get(i) : subject + ": " + names.get(i);
            button.setAccessibleText(is ? "✓ " + name : name);
        }
    }
}
