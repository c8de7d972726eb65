package nl.cyberwerkbank.ui.loss;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.Optional;

/// One step of a loss on the screen. Made anew for every loss that is opened; for the JavaFX thread.
public interface LossStepView {
    /// What is shown; the loss's screen scrolls it and keeps it off the edges.
    Parent root();

    /// What the step leads to, kept in sight below it: the main action stands at the right. Where it is empty, the
    /// loss's screen offers the next step.
    default Optional<Node> actions() {
        return Optional.empty();
    }

    /// The step has come to the front: it brings itself up to date and explains itself through its host.
    void shown();

    /// The user has come here to go on: the focus goes to what is to be done first.
    default void goOn() {}

    /// The loss was changed by undo or redo: fields are filled anew.
    default void refill() {}

    /// Leads to a field of this step.
    ///
    /// @param path of the question, such as `items.2.amountClaimed`
    /// @return whether the step has such a field
    boolean goTo(String path);
}
