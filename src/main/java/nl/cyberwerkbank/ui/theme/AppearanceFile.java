package nl.cyberwerkbank.ui.theme;

import nl.cyberwerkbank.explain.Wording;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/// Keeps theme, size of type and language in a small file beside the workspace, so that they hold before anybody has
/// signed in. It knows nothing of a client; when it cannot be read or written the program goes on without it.
public final class AppearanceFile {
    private static final String NAME = "weergave.properties";

    private final Path file;

    private AppearanceFile(Path file) {
        this.file = file;
    }

    /// The file in this folder.
    public static AppearanceFile in(Path folder) {
        return new AppearanceFile(folder.resolve(NAME));
    }

    /// The appearance as it was left; what changes from now on is kept.
    public Appearance load() {
        var kept = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                kept.load(reader);
            } catch (IOException | IllegalArgumentException _) {
                kept.clear();
            }
        }
        var appearance = new Appearance();
        for (Theme theme : Theme.values()) {
            if (theme.name().equalsIgnoreCase(kept.getProperty("theme"))) {
                appearance.themeProperty().set(theme);
            }
        }
        String percent = kept.getProperty("fontPercent", "");
        if (percent.matches("[0-9]{1,4}")) {
            appearance.resize(Integer.parseInt(percent));
        }
        if (Wording.ENGLISH.getLanguage().equals(kept.getProperty("language"))) {
            appearance.languageProperty().set(Wording.ENGLISH);
        }
        appearance.themeProperty().addListener((_, _, _) -> save(appearance));
        appearance.fontPercentProperty().addListener((_, _, _) -> save(appearance));
        appearance.languageProperty().addListener((_, _, _) -> save(appearance));
        return appearance;
    }

    private void save(Appearance appearance) {
        var kept = new Properties();
        kept.setProperty("theme", appearance.themeProperty().get().name().toLowerCase(Locale.ROOT));
        kept.setProperty("fontPercent", String.valueOf(appearance.fontPercentProperty().get()));
        kept.setProperty("language", appearance.languageProperty().get().getLanguage());
        try {
            Files.createDirectories(file.getParent());
            try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                kept.store(writer, "");
            }
        } catch (IOException _) {
            // only the looks are lost
        }
    }
}
