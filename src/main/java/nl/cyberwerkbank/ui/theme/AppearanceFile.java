package nl.cyberwerkbank.ui.theme;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.view.MachineFile;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/// Keeps theme, size of type and language on this machine, so that they hold before anybody has signed in.
public final class AppearanceFile {
    private static final String NAME = "weergave.properties";

    private final MachineFile file;

    private AppearanceFile(MachineFile file) {
        this.file = file;
    }

    /// The file in this folder.
    public static AppearanceFile in(Path folder) {
        return new AppearanceFile(new MachineFile(folder, NAME));
    }

    /// The appearance as it was left; what changes from now on is kept.
    public Appearance load() {
        Properties kept = file.load();
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
        file.save(kept);
    }
}
