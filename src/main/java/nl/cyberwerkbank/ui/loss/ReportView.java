package nl.cyberwerkbank.ui.loss;

import javafx.scene.Parent;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.ui.loss.LossScreen.LossFront;

import java.util.Optional;

/// The form of a first notice.
public final class ReportView implements LossFront {
    private final VBox root = new VBox();

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(Optional<String> rest) {}
}
