package nl.cyberwerkbank.ui.field;

import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.theme.Icon;

import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.util.Optional;

/// A field for a passphrase: what is typed is not shown, and what is wrong with it is told under it.
public final class PassphraseField extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final PasswordField input = new PasswordField();
    private final Label message = new Label();
    private final HBox messageLine = new HBox(new Icon(Material2OutlinedAL.ERROR_OUTLINE), message);
    private final Wording wording;
    private final Label label = new Label();

    public PassphraseField(Wording wording, String labelText) {
        this.wording = wording;
        getStyleClass().addAll("form-field", "passphrase-field");
        name(labelText);
        label.getStyleClass().add("field-label");
        label.setLabelFor(input);
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        messageLine.getStyleClass().add("field-message");
        getChildren().setAll(label, input, messageLine);
        complain(Optional.empty());
    }

    /// Gives it another label, where the same field asks for another passphrase.
    public void name(String labelText) {
        label.setText(labelText);
        input.setAccessibleText(labelText);
    }

    /// Tells what is wrong; empty takes it back.
    public void complain(Optional<Message> problem) {
        message.setText(problem.map(wording::text).orElse(""));
        messageLine.setVisible(problem.isPresent());
        messageLine.setManaged(problem.isPresent());
        pseudoClassStateChanged(WRONG, problem.isPresent());
        input.setAccessibleHelp(message.getText());
    }

    public StringProperty textProperty() {
        return input.textProperty();
    }

    public String text() {
        return input.getText();
    }

    /// Empties the field.
    public void clear() {
        input.clear();
    }

    /// The control that takes the focus.
    public PasswordField input() {
        return input;
    }
}
