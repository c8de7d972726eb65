package nl.cyberwerkbank.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.List;
import java.util.function.IntConsumer;

/// The stages of a piece of work, such as intake, proposal, offer: how far it has come, and a way to each of them.
public final class StageBar extends HBox {
    private static final PseudoClass PASSED = PseudoClass.getPseudoClass("passed");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /// @param names in their order
    /// @param go told the index of the stage that the user wants
    public StageBar(List<String> names, IntConsumer go) {
        getStyleClass().add("stage-bar");
        for (int i = 0; i < names.size(); i++) {
            int stage = i;
            var button = new Button(names.get(i));
            button.getStyleClass().setAll("stage");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(click -> go.accept(stage));
            setHgrow(button, Priority.ALWAYS);
            button.prefWidthProperty().bind(widthProperty().divide(names.size()));
            getChildren().add(button);
        }
    }

    /// Marks the stage in front and how far the work has come.
    ///
    /// @param current index of the stage in front
    /// @param reached index of the furthest stage that can be opened
    public void show(int current, int reached) {
        for (int i = 0; i < getChildren().size(); i++) {
            var stage = getChildren().get(i);
            stage.pseudoClassStateChanged(CURRENT, i == current);
            stage.pseudoClassStateChanged(PASSED, i <= current);
            stage.setDisable(i > reached);
        }
    }
}
