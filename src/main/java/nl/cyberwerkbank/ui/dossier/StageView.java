package nl.cyberwerkbank.ui.dossier;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.Optional;

/// One stage of a dossier on the screen, such as the intake. Made anew for every dossier that is opened; for the JavaFX
/// thread.
public interface StageView {
    /// What is shown; the dossier's screen scrolls it and keeps it off the edges.
    Parent root();

    /// What the stage leads to, kept in sight below it: the main action stands at the right.
    default Optional<Node> actions() {
        return Optional.empty();
    }

    /// The stage has come to the front: it brings itself up to date and explains itself through its host.
    void shown();

    /// Puts the focus where the work goes on; the first thing of the stage that takes it, unless the stage knows
    /// better.
    ///
    /// @return whether the stage did
    default boolean takeFocus() {
        return false;
    }

    /// Does what the main button does, as Ctrl+Enter asks.
    void goOn();

    /// The dossier was changed by undo or redo: fields are filled anew.
    default void refill() {}

    /// Leads to a field of this stage.
    ///
    /// @return whether the stage has such a field
    boolean goTo(String field);
}
