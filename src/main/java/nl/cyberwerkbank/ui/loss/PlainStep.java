package nl.cyberwerkbank.ui.loss;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A step that only says its name.
final class PlainStep implements LossStepView {
    private final VBox root = new VBox();

    PlainStep(LossHost host, LossStep step) {
        root.getChildren().add(new Label(host.workplace().wording().text("loss.step." + step.code())));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {}

    @Override
    public boolean goTo(String path) {
        return false;
    }
}
