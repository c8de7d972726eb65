package nl.cyberwerkbank.ui.loss.decision;

import javafx.scene.control.Label;

/// Words that take as many lines as they need.
final class WrappedLabel extends Label {
    WrappedLabel(String text, String... styleClasses) {
        super(text);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll(styleClasses);
    }
}
