package nl.cyberwerkbank.ui.shell;

import javafx.scene.Parent;

import java.util.Optional;

/// A screen as the shell sees it. All methods are called on the JavaFX thread.
public interface ScreenView {
    Parent root();

    /// The screen has come to the front.
    ///
    /// @param target what to show, such as a dossier's id; empty: what it showed last
    default void shown(Optional<String> target) {}

    /// Another screen takes its place, or the window closes: what is not yet saved is saved now.
    default void hidden() {}

    /// The part of the screen in front, such as the stage of a dossier; the help explains it under `<screen>.<part>`.
    /// Empty for the screen as a whole.
    default Optional<String> part() {
        return Optional.empty();
    }

    /// What [#shown] has to be told to show again what it shows now; empty for what a new screen shows by itself.
    default Optional<String> place() {
        return Optional.empty();
    }

    /// Takes the last change back.
    ///
    /// @return what was done; [Undone#LEFT_TO_FIELD] lets the focused field undo its own typing
    default Undone undo() {
        return Undone.LEFT_TO_FIELD;
    }

    /// Makes the change again that was taken back last.
    default Undone redo() {
        return Undone.LEFT_TO_FIELD;
    }

    /// Who took the change back.
    enum Undone {
        BY_SCREEN,
        LEFT_TO_FIELD
    }
}
