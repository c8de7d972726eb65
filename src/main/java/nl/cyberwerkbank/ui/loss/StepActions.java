package nl.cyberwerkbank.ui.loss;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import nl.cyberwerkbank.explain.Wording;

import java.util.List;
import java.util.function.Consumer;

/// The way from one step to the one before and the one after.
final class StepActions extends HBox {
    StepActions(Wording wording, LossStep step, Consumer<LossStep> go) {
        getStyleClass().add("stage-actions");
        List<LossStep> all = List.of(LossStep.values());
        int place = all.indexOf(step);
        var room = new Region();
        setHgrow(room, Priority.ALWAYS);
        if (place > 0) {
            LossStep before = all.get(place - 1);
            getChildren().add(button("loss-previous", "loss.step.back", "secondary", wording, before, go));
        }
        getChildren().add(room);
        if (place < all.size() - 1) {
            LossStep next = all.get(place + 1);
            getChildren().add(button("loss-next", "loss.step.next", "primary", wording, next, go));
        }
    }

    private static Button button(
            String id, String key, String style, Wording wording, LossStep to, Consumer<LossStep> go) {
        var button = new Button(wording.text(key, wording.text("loss.step." + to.code())));
        button.setId(id);
        button.getStyleClass().add(style);
        button.setOnAction(_ -> go.accept(to));
        return button;
    }
}
