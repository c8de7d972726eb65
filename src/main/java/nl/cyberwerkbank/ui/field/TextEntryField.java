package nl.cyberwerkbank.ui.field;

import atlantafx.base.controls.CustomTextField;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;

import java.util.Optional;
import java.util.function.UnaryOperator;

/// A field into which text is typed and read as an answer: an amount, a count, a date, a choice, plain text.
///
/// Text that is not understood stays in place. Text longer than the field holds is cut off, and the field says so.
///
/// @param <T> the type of a valid answer
public abstract sealed class TextEntryField<T> extends FormField<T>
        permits MoneyField, CountField, NumberField, DateField, MomentField, ChoiceField, TextField {
    private final CustomTextField input = new CustomTextField();
    private final int longest;
    private boolean cutOff;
    private boolean filling;

    TextEntryField(Wording wording, LabelPlace place, String labelText, int longest) {
        super(wording, place, labelText);
        this.longest = longest;
        UnaryOperator<TextFormatter.Change> limit = this::limit;
        input.setTextFormatter(new TextFormatter<>(limit));
        input.textProperty()
                .addListener((o, was, now) -> {
                    if (!filling) {
                        typed(now);
                    }
                });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::letEscapeThrough);
        layOut(input, input);
    }

    /// A field with a formatter would swallow Escape, and a sheet would not close.
    private void letEscapeThrough(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !usesEscape() && input.getParent() != null) {
            input.getParent().fireEvent(key);
            key.consume();
        }
    }

    /// Whether Escape closes something of the field's own now.
    boolean usesEscape() {
        return false;
    }

    private void typed(String text) {
        enter(read(text));
        if (cutOff) {
            cutOff = false;
            show(Optional.of(Message.of("field.text.cutOff", new Value.Count(java.math.BigInteger.valueOf(longest)))));
        }
    }

    private TextFormatter.Change limit(TextFormatter.Change change) {
        int room = longest - (change.getControlText().length() - (change.getRangeEnd() - change.getRangeStart()));
        if (change.isContentChange() && change.getText().length() > room) {
            change.setText(change.getText().substring(0, Math.max(0, room)));
            int caret = change.getRangeStart() + change.getText().length();
            change.selectRange(caret, caret);
            cutOff = true;
        }
        return change;
    }

    /// Reads what was typed.
    abstract Entry<T> read(String text);

    /// Writes a valid answer the way it is shown at rest.
    abstract String write(T value);

    @Override
    public final void fill(Entry<T> entry) {
        String text =
                switch (entry) {
                    case Entry.Empty<T>() -> "";
                    case Entry.Invalid<T> invalid -> invalid.raw();
                    case Entry.Valid<T>(T value) -> write(value);
                };
        filling = true;
        if (!text.equals(input.getText())) {
            input.setText(text);
        }
        filling = false;
        enter(entry);
        check();
    }

    /// Puts text into the field as if it had been typed and left: what was kept of a text that is no answer yet.
    public final void fillTyped(String text) {
        fill(read(text));
    }

    @Override
    void left() {
        entry().answer().ifPresent(value -> fill(entry()));
        check();
    }

    /// Shows a unit or a remark inside the field, at its right end, such as `€ per jaar`.
    public final void setUnit(String unit) {
        var shown = new Label(unit);
        shown.getStyleClass().add("field-unit");
        input.setRight(unit.isEmpty() ? null : shown);
        input.setAccessibleText(unit.isEmpty() ? labelText() : labelText() + ", " + unit);
    }

    public final void setPrompt(String prompt) {
        input.setPromptText(prompt);
    }

    @Override
    public final Node focusTarget() {
        return input;
    }

    final CustomTextField input() {
        return input;
    }
}
