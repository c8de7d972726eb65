package nl.cyberwerkbank.ui.quote;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.field.FieldGrid;
import nl.cyberwerkbank.ui.field.FieldRegistry;
import nl.cyberwerkbank.ui.field.FormField;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A small form whose fields are needed unless it says otherwise. Its button stays enabled; pressed too early it leads
/// to the first field that is still open.
final class EntryForm extends VBox {
    private final FieldRegistry registry = new FieldRegistry();
    private final Map<String, FormField<?>> fields = new LinkedHashMap<>();
    private final Set<String> optional = new HashSet<>();
    private final FieldGrid grid = new FieldGrid();

    /// @param record runs when every field has an answer
    EntryForm(Wording wording, String titleKey, String recordKey, Runnable record) {
        getStyleClass().add("card");
        var title = new Label(wording.text(titleKey));
        title.getStyleClass().add("card-title");
        var button = new Button(wording.text(recordKey));
        button.getStyleClass().add("secondary");
        button.setId(recordKey.replace('.', '-'));
        button.setOnAction(click -> {
            if (isComplete()) {
                record.run();
            }
        });
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var acts = new HBox(gap, button);
        acts.getStyleClass().add("act-line");
        getChildren().setAll(title, grid, acts);
    }

    /// Adds a field that need not be filled in.
    <T, F extends FormField<T>> F addOptional(String name, F field) {
        optional.add(name);
        return add(name, field);
    }

    /// Puts a remark under the fields.
    void note(Label note) {
        getChildren().add(getChildren().size() - 1, note);
    }

    <T, F extends FormField<T>> F add(String name, F field) {
        fields.put(name, registry.add(name, field));
        field.setId("quote-" + name);
        field.focusTarget().setId("quote-" + name + "-input");
        field.entryProperty().addListener((o, was, now) -> field.object(Optional.empty()));
        return grid.place(field);
    }

    /// Lays an objection on a date after today.
    static Optional<Message> objectionTo(Optional<LocalDate> date, LocalDate today) {
        return date.filter(day -> day.isAfter(today)).map(_ -> Message.of("quote.date.future"));
    }

    private boolean isComplete() {
        Optional<String> open = Optional.empty();
        for (Map.Entry<String, FormField<?>> each : fields.entrySet()) {
            FormField<?> field = each.getValue();
            if (field.entry().answer().isEmpty() && !optional.contains(each.getKey())) {
                field.object(Optional.of(Message.of("quote.required")));
            }
            if (open.isEmpty() && field.isManaged() && !field.messageText().isEmpty()) {
                open = Optional.of(each.getKey());
            }
        }
        open.ifPresent(registry::goTo);
        return open.isEmpty();
    }

    /// Leads to one of its fields.
    ///
    /// @return whether it has that field
    boolean goTo(String name) {
        if (!fields.containsKey(name)) {
            return false;
        }
        registry.goTo(name);
        return true;
    }
}
