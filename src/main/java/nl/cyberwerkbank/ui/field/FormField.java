package nl.cyberwerkbank.ui.field;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.theme.Icon;

import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.util.Objects;
import java.util.Optional;

/// A labelled field of a form: label, control, and under the control the message that says what is wrong.
///
/// [#entryProperty()] follows every key press, so that findings can be told while the user types; the message appears
/// only when the field is left, and goes as soon as the text is right.
///
/// @param <T> the type of a valid answer
public abstract sealed class FormField<T> extends GridPane implements FieldGrid.Labelled
        permits TextEntryField, YesNoField, ChecklistField {
    static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /// Per cent of the width that a label at the left takes.
    private static final double LABEL_SHARE = 46;

    private final Wording wording;
    private final LabelPlace place;
    private final Label label = new Label();
    private final Label message = new Label();
    private final HBox messageLine;
    private final ReadOnlyObjectWrapper<Entry<T>> entry = new ReadOnlyObjectWrapper<>(this, "entry", Entry.empty());
    private Optional<Message> objection = Optional.empty();

    FormField(Wording wording, LabelPlace place, String labelText) {
        this.wording = wording;
        this.place = place;
        getStyleClass().addAll("form-field", place.styleClass());
        label.setText(labelText);
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        messageLine = new HBox(new Icon(Material2OutlinedAL.ERROR_OUTLINE), message);
        messageLine.getStyleClass().add("field-message");
        show(Optional.empty());
    }

    /// Lays out label, control and message; called once by each kind of field.
    final void layOut(Node control, Node focusTarget) {
        label.setLabelFor(focusTarget);
        focusTarget.setAccessibleText(label.getText());
        setHgrow(control, Priority.ALWAYS);
        setHgrow(messageLine, Priority.ALWAYS);
        setValignment(label, VPos.CENTER);
        switch (place) {
            case ABOVE -> addColumn(0, label, control, messageLine);
            case LEFT -> {
                getColumnConstraints().setAll(new ColumnConstraints(), new ColumnConstraints());
                span(1);
                add(label, 0, 0);
                add(control, 1, 0);
                add(messageLine, 1, 1);
            }
        }
        focusTarget
                .focusedProperty()
                .addListener((o, was, is) -> {
                    if (!is) {
                        left();
                    }
                });
    }

    /// Lets a label at the left be as wide as those of fields that take one column.
    final void span(int columns) {
        if (place == LabelPlace.LEFT) {
            double share = LABEL_SHARE / columns;
            getColumnConstraints().getFirst().setPercentWidth(share);
            getColumnConstraints().getLast().setPercentWidth(100 - share);
        }
    }

    /// What stands in the field now; changes with every key press.
    public final ReadOnlyObjectProperty<Entry<T>> entryProperty() {
        return entry.getReadOnlyProperty();
    }

    public final Entry<T> entry() {
        return entry.get();
    }

    /// Puts an answer into the field, as when a dossier is opened or a change undone.
    public abstract void fill(Entry<T> entry);

    /// The control that takes the focus when the field is gone to.
    public abstract Node focusTarget();

    /// Says something about a valid answer that only the form can know, such as two answers that contradict; empty
    /// takes it back.
    public final void object(Optional<Message> problem) {
        objection = problem;
        show(entry.get().complaint().or(() -> objection));
    }

    /// Checks the field as if it were left now.
    public final void check() {
        show(entry.get().complaint().or(() -> objection));
    }

    final void enter(Entry<T> now) {
        entry.set(now);
        if (now.complaint().isEmpty()) {
            show(objection);
        }
    }

    /// Called when the focus leaves the field.
    void left() {
        check();
    }

    final Wording wording() {
        return wording;
    }

    @Override
    public final Optional<Label> labelAbove() {
        return Optional.of(label).filter(_ -> place == LabelPlace.ABOVE);
    }

    final String labelText() {
        return label.getText();
    }

    final void show(Optional<Message> problem) {
        message.setText(problem.map(wording::text).orElse(""));
        messageLine.setVisible(problem.isPresent());
        messageLine.setManaged(problem.isPresent());
        pseudoClassStateChanged(WRONG, problem.isPresent());
        if (!getChildren().isEmpty()) {
            focusTarget().setAccessibleHelp(message.getText());
        }
    }

    /// What the message under the field says now; empty when all is well.
    public final String messageText() {
        return Objects.requireNonNullElse(message.getText(), "");
    }
}
