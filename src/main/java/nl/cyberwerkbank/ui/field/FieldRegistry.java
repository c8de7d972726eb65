package nl.cyberwerkbank.ui.field;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.util.Duration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Finds a form's fields by their name in the case format, such as `usTurnover`, so that a finding can lead to the
/// answer that decided it.
public final class FieldRegistry {
    private static final PseudoClass SOUGHT = PseudoClass.getPseudoClass("sought");
    private static final Duration MARKED = Duration.seconds(1.5);

    private final Map<String, FormField<?>> fields = new LinkedHashMap<>();

    /// Enters a field under its name; each name once.
    public <F extends FormField<?>> F add(String name, F field) {
        if (fields.putIfAbsent(name, field) != null) {
            throw new IllegalArgumentException("two fields named " + name);
        }
        return field;
    }

    public Optional<FormField<?>> find(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /// The first field, in the order entered, whose text is not understood.
    public Optional<FormField<?>> firstWrong() {
        return fields.values().stream().filter(field -> field.entry().complaint().isPresent()).findFirst();
    }

    /// The first field in sight, in the order entered, that has no answer.
    public Optional<FormField<?>> firstOpen() {
        return fields.values().stream()
                .filter(field -> field.isVisible() && field.entry().answer().isEmpty())
                .findFirst();
    }

    /// Checks every field, as submitting a form does.
    public void checkAll() {
        fields.values().forEach(FormField::check);
    }

    /// Scrolls to the field, gives it the focus and marks it for a moment; a name of no field does nothing.
    public void goTo(String name) {
        find(name)
                .ifPresent(field -> {
                    reveal(field);
                    field.focusTarget().requestFocus();
                    field.pseudoClassStateChanged(SOUGHT, true);
                    var pause = new PauseTransition(MARKED);
                    pause.setOnFinished(end -> field.pseudoClassStateChanged(SOUGHT, false));
                    pause.play();
                });
    }

    /// Scrolls to a node where it is not wholly in sight; of one that is taller than the room, to its top.
    public static void reveal(Node field) {
        for (Parent parent = field.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane scroll && scroll.getContent() != null) {
                scrollTo(scroll, field);
                return;
            }
        }
    }

    private static void scrollTo(ScrollPane scroll, Node field) {
        Bounds place = scroll.getContent().sceneToLocal(field.localToScene(field.getBoundsInLocal()));
        double visible = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getBoundsInLocal().getHeight() - visible;
        double top = scroll.getVvalue() * hidden;
        if (hidden > 0 && (place.getMinY() < top || place.getMaxY() > top + visible)) {
            double wanted = place.getHeight() > visible ? place.getMinY() : place.getCenterY() - visible / 2;
            scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
        }
    }
}
