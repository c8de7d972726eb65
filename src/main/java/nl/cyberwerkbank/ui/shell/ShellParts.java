package nl.cyberwerkbank.ui.shell;

import nl.cyberwerkbank.ui.palette.Command;
import nl.cyberwerkbank.ui.palette.Finder;
import nl.cyberwerkbank.ui.theme.Appearance;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;

/// Everything of which the window is made; `Main` puts it together.
///
/// @param appearance theme, size of type, language
/// @param screens the navigation, in its order; the first is shown first
/// @param commands what the program can do beyond the shell's own commands, such as making a dossier
/// @param userCommands what stands in the menu under the user's name, such as locking
/// @param finder finds dossiers for the palette
/// @param userLabel name or role shown in the header
/// @param background runs searches
public record ShellParts(
        Appearance appearance,
        List<Screen> screens,
        Function<Workplace, List<Command>> commands,
        Function<Workplace, List<Command>> userCommands,
        Function<Workplace, Finder> finder,
        String userLabel,
        Executor background) {
    public ShellParts {
        screens = List.copyOf(screens);
        if (screens.isEmpty()) {
            throw new IllegalArgumentException("a window needs a screen");
        }
    }
}
