package nl.cyberwerkbank.ui.field;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Any number of a closed list, ticked. None ticked is no answer.
///
/// @param <T> the type of the list's values
public final class ChecklistField<T> extends FormField<List<T>> {
    private static final int MOST_IN_VIEW = 12;

    private final Map<T, CheckBox> boxes = new LinkedHashMap<>();
    private boolean filling;

    /// @param options all values, in the order shown
    /// @param words how a value is written
    public ChecklistField(
            Wording wording, LabelPlace place, String labelText, List<T> options, Function<T, String> words) {
        super(wording, place, labelText);
        var list = new FlowPane();
        list.getStyleClass().add("checklist");
        for (T option : options) {
            var box = new CheckBox(words.apply(option));
            box.setAccessibleText(labelText + ": " + box.getText());
            box.selectedProperty().addListener((_, _, _) -> ticked());
            box.focusedProperty()
                    .addListener((_, _, is) -> {
                        if (!is) {
                            left();
                        }
                    });
            boxes.put(option, box);
            list.getChildren().add(box);
        }
        if (options.size() > MOST_IN_VIEW) {
            list.getStyleClass().add("small");
        }
        layOut(place, new VBox(list), boxes.values().iterator().next());
    }

    private void ticked() {
        if (!filling) {
            enter(answer());
        }
    }

    private Entry<List<T>> answer() {
        List<T> chosen =
                boxes.entrySet().stream().filter(box -> box.getValue().isSelected()).map(Map.Entry::getKey).toList();
        return chosen.isEmpty() ? Entry.empty() : new Entry.Valid<>(chosen);
    }

    @Override
    public void fill(Entry<List<T>> entry) {
        List<T> chosen = entry.answer().orElse(List.of());
        filling = true;
        boxes.forEach((option, box) -> box.setSelected(chosen.contains(option)));
        filling = false;
        enter(entry);
    }

    @Override
    public Node focusTarget() {
        return boxes.values().stream()
                .filter(CheckBox::isSelected)
                .findFirst()
                .orElseGet(() -> boxes.values().iterator().next());
    }
}
