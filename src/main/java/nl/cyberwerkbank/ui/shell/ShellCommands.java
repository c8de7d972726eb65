package nl.cyberwerkbank.ui.shell;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.palette.Command;
import nl.cyberwerkbank.ui.theme.Appearance;
import nl.cyberwerkbank.ui.theme.Theme;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.util.ArrayList;
import java.util.List;

/// The commands that every window has: to each screen, theme, size of type, language, the help, the sheet of keys.
final class ShellCommands {
    private final Wording wording;
    private final Appearance appearance;

    ShellCommands(Wording wording, Appearance appearance) {
        this.wording = wording;
        this.appearance = appearance;
    }

    Command goTo(Screen screen, int index, Runnable action) {
        String title = wording.text("shell.goTo", wording.text(screen.labelKey()));
        return new Command("shell.goTo." + screen.id(), title, "", screen.ikon(), Shortcuts.screen(index), action);
    }

    Command help(Runnable action) {
        return new Command(
                "shell.help",
                wording.text("help.command.screen"),
                "",
                Material2OutlinedAL.HELP_OUTLINE,
                List.of(Shortcuts.HELP),
                action);
    }

    Command keyboardSheet(Runnable action) {
        return new Command(
                "shell.keys",
                wording.text("shell.keys.heading"),
                "",
                Material2OutlinedAL.KEYBOARD,
                List.of(Shortcuts.KEYBOARD_SHEET),
                action);
    }

    List<Command> appearance() {
        var commands = new ArrayList<Command>();
        commands.add(
                new Command(
                        "shell.clientView",
                        wording.text("shell.clientView"),
                        "",
                        Material2OutlinedMZ.VISIBILITY,
                        List.of(Shortcuts.CLIENT_VIEW),
                        () -> appearance.clientViewProperty().set(!appearance.clientViewProperty().get())));
        commands.add(
                new Command(
                        "shell.type.larger",
                        wording.text("shell.type.larger"),
                        "",
                        Material2OutlinedAL.FORMAT_SIZE,
                        Shortcuts.LARGER,
                        appearance::enlarge));
        commands.add(
                new Command(
                        "shell.type.smaller",
                        wording.text("shell.type.smaller"),
                        "",
                        Material2OutlinedAL.FORMAT_SIZE,
                        Shortcuts.SMALLER,
                        appearance::reduce));
        commands.add(
                new Command(
                        "shell.type.normal",
                        wording.text("shell.type.normal"),
                        "",
                        Material2OutlinedAL.FORMAT_SIZE,
                        Shortcuts.NORMAL,
                        () -> appearance.resize(Appearance.SMALLEST)));
        commands.add(theme(Theme.LIGHT, "shell.theme.light", Material2OutlinedMZ.WB_SUNNY));
        commands.add(theme(Theme.DARK, "shell.theme.dark", Material2OutlinedMZ.NIGHTS_STAY));
        commands.add(theme(Theme.AUTOMATIC, "shell.theme.automatic", Material2OutlinedAL.BRIGHTNESS_AUTO));
        boolean dutch = wording.locale().equals(Wording.DUTCH);
        commands.add(
                new Command(
                        "shell.language.other",
                        wording.text("shell.language.other"),
                        "",
                        Material2OutlinedAL.LANGUAGE,
                        List.of(),
                        () -> appearance.languageProperty().set(dutch ? Wording.ENGLISH : Wording.DUTCH)));
        return commands;
    }

    private Command theme(Theme theme, String key, Ikon ikon) {
        return new Command(key, wording.text(key), "", ikon, List.of(), () -> appearance.themeProperty().set(theme));
    }
}
