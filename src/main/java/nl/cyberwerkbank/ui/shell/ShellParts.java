package nl.cyberwerkbank.ui.shell;

import nl.cyberwerkbank.ui.palette.Command;
import nl.cyberwerkbank.ui.palette.Finder;
import nl.cyberwerkbank.ui.theme.Appearance;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// Everything of which the window is made; `Main` puts it together.
///
/// @param appearance theme, size of type, language
/// @param screens the navigation, in its order; the first is shown first
/// @param commands what the program can do beyond the shell's own commands, such as making a dossier
/// @param userCommands what stands in the menu under the user's name, such as locking
/// @param finder finds dossiers for the palette
/// @param userLabel name or role shown in the header
/// @param dropped told which files were dropped on the window
/// @param help explains the screens
/// @param background runs searches
public record ShellParts(
        Appearance appearance,
        List<Screen> screens,
        Function<Workplace, List<Command>> commands,
        Function<Workplace, List<Command>> userCommands,
        Function<Workplace, Finder> finder,
        String userLabel,
        BiConsumer<Workplace, List<Path>> dropped,
        Function<HelpPlace, HelpDesk> help,
        Executor background) {
    /// A window on which nothing can be dropped, and that explains nothing but its keys.
    public ShellParts(
            Appearance appearance,
            List<Screen> screens,
            Function<Workplace, List<Command>> commands,
            Function<Workplace, List<Command>> userCommands,
            Function<Workplace, Finder> finder,
            String userLabel,
            Executor background) {
        this(
                appearance,
                screens,
                commands,
                userCommands,
                finder,
                userLabel,
                (_, _) -> {},
                HelpDesk::ofKeys,
                background);
    }

    public ShellParts {
        screens = List.copyOf(screens);
        if (screens.isEmpty()) {
            throw new IllegalArgumentException("a window needs a screen");
        }
    }
}
