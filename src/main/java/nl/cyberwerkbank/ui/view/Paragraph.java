package nl.cyberwerkbank.ui.view;

import javafx.scene.control.Label;

/// Words that take as many lines as they need.
public final class Paragraph extends Label {
    public Paragraph(String text, String... styleClasses) {
        super(text);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll(styleClasses);
    }
}
