package nl.cyberwerkbank.ui.theme;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import nl.cyberwerkbank.explain.Wording;

import java.util.Locale;

/// How the user wants to see the program: theme, size of type and language. Whoever keeps settings listens here.
public final class Appearance {
    /// The size of type is given in per cent of the normal size, between these bounds.
    public static final int SMALLEST = 100;

    public static final int LARGEST = 200;
    private static final int STEP = 10;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.AUTOMATIC);
    private final ReadOnlyIntegerWrapper fontPercent = new ReadOnlyIntegerWrapper(this, "fontPercent", SMALLEST);
    private final BooleanProperty clientView = new SimpleBooleanProperty(this, "clientView");
    private final ObjectProperty<Locale> language = new SimpleObjectProperty<>(this, "language", Wording.DUTCH);

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public ReadOnlyIntegerProperty fontPercentProperty() {
        return fontPercent.getReadOnlyProperty();
    }

    /// Whether the screen is turned to the client: larger type, nothing internal, no other clients. Never kept: a
    /// program that is started shows the adviser's view.
    public BooleanProperty clientViewProperty() {
        return clientView;
    }

    /// [Wording#DUTCH] or [Wording#ENGLISH].
    public ObjectProperty<Locale> languageProperty() {
        return language;
    }

    /// Sets the size of type; what lies outside the bounds becomes the nearest bound.
    public void resize(int percent) {
        fontPercent.set(Math.clamp(percent, SMALLEST, LARGEST));
    }

    public void enlarge() {
        resize(fontPercent.get() + STEP);
    }

    public void reduce() {
        resize(fontPercent.get() - STEP);
    }
}
