package nl.cyberwerkbank.ui.field;

import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

import nl.cyberwerkbank.explain.Wording;

/// A question to be answered with yes or no. Neither is preset: unanswered is not "no". Tab stops once, at the answer;
/// arrows choose, Delete takes an answer back.
public final class YesNoField extends FormField<Boolean> {
    private final RadioButton yes = new RadioButton();
    private final RadioButton no = new RadioButton();
    private final ToggleGroup pair = new ToggleGroup();

    public YesNoField(Wording wording, LabelPlace place, String labelText) {
        super(wording, place, labelText);
        yes.setText(wording.text("field.yes"));
        no.setText(wording.text("field.no"));
        pair.getToggles().setAll(yes, no);
        var both = new HBox(yes, no);
        both.getStyleClass().add("yes-no");
        both.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // a button that is no stop of Tab does not take the focus by a click of its own accord
        no.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> no.requestFocus());
        yes.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> yes.requestFocus());
        no.focusTraversableProperty().bind(no.selectedProperty());
        yes.focusTraversableProperty().bind(no.selectedProperty().not());
        pair.selectedToggleProperty().addListener((o, was, now) -> enter(answer()));
        layOut(both, yes);
        yes.setAccessibleText(labelText + ": " + yes.getText());
        no.setAccessibleText(labelText + ": " + no.getText());
        no.focusedProperty()
                .addListener((o, was, is) -> {
                    if (!is) {
                        left();
                    }
                });
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DELETE, BACK_SPACE -> {
                pair.selectToggle(null);
                yes.requestFocus();
            }
            case LEFT, UP -> choose(yes);
            case RIGHT, DOWN -> choose(no);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(RadioButton button) {
        pair.selectToggle(button);
        button.requestFocus();
    }

    private Entry<Boolean> answer() {
        return pair.getSelectedToggle() == null ? Entry.empty() : new Entry.Valid<>(yes.isSelected());
    }

    @Override
    public void fill(Entry<Boolean> entry) {
        pair.selectToggle(entry.answer().map(answer -> answer ? yes : no).orElse(null));
    }

    @Override
    public Node focusTarget() {
        return no.isSelected() ? no : yes;
    }
}
