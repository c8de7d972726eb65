package nl.cyberwerkbank.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/// Dresses scenes: AtlantaFX below, our palette and rules above it, the size of type on top; and keeps them dressed
/// while the appearance or the operating system's colour scheme changes.
public final class StyleSheets {
    private static final double NORMAL_PIXELS = 14;

    /// Two people look at one screen, one of them from the other side of the table.
    private static final double LARGER_FOR_CLIENT = 1.2;

    private static final List<String> FONTS = List.of("Regular", "SemiBold", "Bold", "Italic");

    private final Appearance appearance;

    public StyleSheets(Appearance appearance) {
        this.appearance = appearance;
        FONTS.forEach(StyleSheets::loadFont);
        applyBase(); // before the first control is made: JavaFX would else read a theme of its own for nothing
    }

    private static void loadFont(String style) {
        try (InputStream file = StyleSheets.class.getResourceAsStream("/fonts/Inter-" + style + ".ttf")) {
            Objects.requireNonNull(Font.loadFont(file, NORMAL_PIXELS), style);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Dresses this scene now and whenever the appearance changes, for as long as the scene lives.
    public void dress(Scene scene) {
        InvalidationListener redress = change -> apply(scene);
        // the scene holds its listener, and nothing else does: a closed window is not kept alive by the appearance
        scene.getProperties().put(StyleSheets.class, redress);
        var weak = new WeakInvalidationListener(redress);
        appearance.themeProperty().addListener(weak);
        appearance.fontPercentProperty().addListener(weak);
        appearance.clientViewProperty().addListener(weak);
        Platform.getPreferences().colorSchemeProperty().addListener(weak);
        apply(scene);
    }

    /// Whether the dark palette is in force now.
    public boolean isDark() {
        return switch (appearance.themeProperty().get()) {
            case DARK -> true;
            case LIGHT -> false;
            case AUTOMATIC -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private void apply(Scene scene) {
        applyBase();
        var sheets = new ArrayList<String>();
        sheets.add(resource(isDark() ? "/theme/dark.css" : "/theme/light.css"));
        sheets.add(resource("/theme/workbench.css"));
        if (appearance.clientViewProperty().get()) {
            sheets.add(resource("/theme/client.css"));
        }
        sheets.add(sizeOfType());
        scene.getStylesheets().setAll(sheets);
    }

    private void applyBase() {
        String base = isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
    }

    private String sizeOfType() {
        double larger = appearance.clientViewProperty().get() ? LARGER_FOR_CLIENT : 1;
        double pixels = NORMAL_PIXELS * larger * appearance.fontPercentProperty().get() / 100;
        String css = ".root { -fx-font-size: " + pixels + "px; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String resource(String name) {
        return Objects.requireNonNull(StyleSheets.class.getResource(name), name).toExternalForm();
    }
}
