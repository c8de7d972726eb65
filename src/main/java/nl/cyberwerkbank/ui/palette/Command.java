package nl.cyberwerkbank.ui.palette;

import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.Ikon;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Something the user can do or open: by palette, menu or keys.
///
/// @param id stable and unique, such as `shell.theme.dark`
/// @param title what it does, named as the act
/// @param detail what tells it from others like it, such as a KvK number; may be empty
/// @param reason why it was found where neither title nor detail holds what was typed; may be empty
/// @param shortcuts keys that do the same; the first is the one shown
/// @param action run on the JavaFX thread
public record Command(
        String id,
        String title,
        String detail,
        String reason,
        Ikon ikon,
        List<KeyCombination> shortcuts,
        Runnable action) {
    public Command {
        shortcuts = List.copyOf(shortcuts);
    }

    /// One whose title and detail say enough.
    public Command(String id, String title, String detail, Ikon ikon, List<KeyCombination> shortcuts, Runnable action) {
        this(id, title, detail, "", ikon, shortcuts, action);
    }

    /// The same, found for a reason that it does not show itself.
    public Command because(String why) {
        return new Command(id, title, detail, why, ikon, shortcuts, action);
    }

    /// Whether every word typed occurs in the title or detail; `backup` is found in `Back-ups` too.
    public boolean answers(String query) {
        return holds(title + " " + detail, query);
    }

    /// Whether every word typed occurs in the title itself.
    boolean isCalled(String query) {
        return holds(title, query);
    }

    private static boolean holds(String text, String query) {
        return Stream.of(fold(query).strip().split("\\s+")).allMatch(fold(text)::contains);
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replace("-", "");
    }
}
