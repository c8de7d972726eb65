package nl.cyberwerkbank.ui.field;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Any number of a closed list, ticked. None ticked is no answer. Of a long list only what is ticked stands in view
/// until it is unfolded.
///
/// @param <T> the type of the list's values
public final class ChecklistField<T> extends FormField<List<T>> {
    private static final int MOST_IN_VIEW = 12;

    private final Map<T, CheckBox> boxes = new LinkedHashMap<>();
    private final Hyperlink unfold = new Hyperlink();
    private boolean folded;
    private boolean filling;

    /// @param options all values, in the order shown
    /// @param words how a value is written
    public ChecklistField(
            Wording wording, LabelPlace place, String labelText, List<T> options, Function<T, String> words) {
        super(wording, place, labelText);
        var list = new VBox();
        list.getStyleClass().add("checklist");
        list.setMinWidth(0);
        for (T option : options) {
            var box = new CheckBox(words.apply(option));
            box.setWrapText(true);
            box.setMinWidth(0);
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
        folded = options.size() > MOST_IN_VIEW;
        unfold.setText(wording.text("field.checklist.unfold", options.size()));
        unfold.setAccessibleText(labelText + ": " + unfold.getText());
        unfold.setOnAction(_ -> {
            folded = false;
            fold();
            boxes.values().iterator().next().requestFocus();
        });
        list.getChildren().add(unfold);
        fold();
        layOut(list, folded ? unfold : boxes.values().iterator().next());
    }

    private void fold() {
        boxes.values().forEach(box -> present(box, !folded || box.isSelected()));
        present(unfold, folded);
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
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
        fold();
        enter(entry);
    }

    @Override
    public Node focusTarget() {
        if (folded && boxes.values().stream().noneMatch(CheckBox::isSelected)) {
            return unfold;
        }
        return boxes.values().stream()
                .filter(CheckBox::isSelected)
                .findFirst()
                .orElseGet(() -> boxes.values().iterator().next());
    }
}
