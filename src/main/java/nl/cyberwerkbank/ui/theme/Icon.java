package nl.cyberwerkbank.ui.theme;

import javafx.scene.control.Label;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// An icon that grows with the type around it. It is decoration: the words beside it, or an accessible text set by its
/// owner, say what it means.
public final class Icon extends Label {
    public Icon(Ikon ikon, String... styleClasses) {
        super(Character.toString(ikon.getCode()));
        // an icon of the library's own kind has its size in pixels; here it only loads and names its font
        setStyle(new FontIcon(ikon).getStyle());
        getStyleClass().add("glyph");
        getStyleClass().addAll(styleClasses);
        setMouseTransparent(true);
        setAccessibleText("");
    }
}
