package nl.cyberwerkbank.ui.compare;

import javafx.scene.Parent;

/// One part of the screen.
interface CompareSection {
    Parent root();

    /// Whether it scrolls by itself; else the screen scrolls it.
    default boolean scrollsItself() {
        return false;
    }

    /// Brings it up to date.
    void refresh();
}
