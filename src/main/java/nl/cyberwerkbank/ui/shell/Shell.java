package nl.cyberwerkbank.ui.shell;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.palette.Command;
import nl.cyberwerkbank.ui.palette.PaletteView;
import nl.cyberwerkbank.ui.palette.PaletteViewModel;
import nl.cyberwerkbank.ui.theme.Icon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One window's contents in one language: makes screens when they are first opened, keeps which is in front, and joins
/// commands, keys, palette and menu.
final class Shell {
    private static final String OWN = "shell.";
    private static final String GO_TO = OWN + "goTo.";

    private final ShellParts parts;
    private final Wording wording;
    private final ShellViewModel model;
    private final ShellView view;
    private final PaletteView palette;
    private final List<Command> commands;
    private final Map<String, Desk> desks = new LinkedHashMap<>();
    private final Map<String, RailEntry> rail = new LinkedHashMap<>();
    private final Desk floor;
    private final HelpDesk help;
    private Optional<Desk> front = Optional.empty();

    Shell(ShellParts parts, Wording wording) {
        this.parts = parts;
        this.wording = wording;
        this.model = new ShellViewModel(wording);
        this.view = new ShellView(model, wording, this::openPalette);
        var shellCommands = new ShellCommands(wording, parts.appearance());
        var navigation = new ArrayList<Command>();
        for (Screen screen : parts.screens()) {
            desks.put(screen.id(), new Desk(this, screen));
            var command = shellCommands.goTo(screen, navigation.size(), () -> open(screen.id(), Optional.empty()));
            navigation.add(command);
            rail.put(screen.id(), new RailEntry(screen.id(), wording.text(screen.labelKey()), command));
        }
        view.showRail(List.copyOf(rail.values()));
        var floor = new Desk(this, parts.screens().getFirst());
        var all = new ArrayList<>(parts.commands().apply(floor));
        List<Command> userCommands = parts.userCommands().apply(floor);
        all.addAll(navigation);
        all.addAll(userCommands);
        List<Command> own = shellCommands.appearance();
        this.help = parts.help().apply(new FloorHelp(this, floor));
        var helping = new ArrayList<Command>();
        helping.add(shellCommands.help(() -> openHelp(help::explain)));
        helping.add(shellCommands.keyboardSheet(() -> openHelp(help::keys)));
        helping.addAll(help.commands());
        all.addAll(own);
        all.addAll(helping);
        this.commands = List.copyOf(all);
        var paletteModel =
                new PaletteViewModel(commands, parts.finder().apply(floor), parts.background(), Platform::runLater);
        this.palette = new PaletteView(paletteModel, wording, this::closeOverlay);
        fillUserMenu(userCommands, own, helping);
        this.floor = floor;
        view.dropPlace(this::drop);
    }

    private void fillUserMenu(List<Command> userCommands, List<Command> own, List<Command> helping) {
        var menu = view.userMenu();
        menu.setText(parts.userLabel());
        menu.setAccessibleText(wording.text("shell.user", parts.userLabel()));
        for (Command command : userCommands) {
            menu.getItems().add(item(command));
        }
        if (!userCommands.isEmpty()) {
            menu.getItems().add(new javafx.scene.control.SeparatorMenuItem());
        }
        own.forEach(command -> menu.getItems().add(item(command)));
        menu.getItems().add(new javafx.scene.control.SeparatorMenuItem());
        helping.forEach(command -> menu.getItems().add(item(command)));
    }

    private static MenuItem item(Command command) {
        var item = new MenuItem(command.title(), new Icon(command.ikon(), "quiet"));
        item.setOnAction(click -> command.action().run());
        return item;
    }

    /// Goes to a screen; it is made now if it was not open before.
    void open(String screenId, Optional<String> target) {
        Desk desk =
                Optional.ofNullable(desks.get(screenId))
                        .orElseThrow(() -> new IllegalArgumentException("no screen " + screenId));
        boolean stays = front.filter(desk::equals).isPresent();
        if (!stays) {
            front.ifPresent(before -> before.screenView().hidden());
        }
        front = Optional.of(desk);
        ScreenView screen = desk.screenView();
        rail.forEach((id, entry) -> entry.setSelected(id.equals(screenId)));
        if (!stays) {
            view.showScreen(screen.root());
            screen.root().requestFocus();
        }
        desk.bringForward();
        screen.shown(target);
    }

    /// Takes files as if they were dropped on the window.
    void drop(List<Path> files) {
        parts.dropped().accept(floor, files);
    }

    /// Tells the screen in front that it is being left.
    void leave() {
        front.ifPresent(desk -> desk.screenView().hidden());
    }

    Optional<String> frontScreen() {
        return front.map(desk -> desk.screen().id());
    }

    void refresh(Desk desk) {
        if (front.filter(desk::equals).isPresent()) {
            view.showPanel(desk.panel());
            model.title(desk.title());
        }
    }

    void key(KeyEvent event) {
        if (view.overlay().isVisible()) {
            return;
        }
        if (Shortcuts.REDO.match(event) || Shortcuts.UNDO.match(event)) {
            boolean undo = Shortcuts.UNDO.match(event);
            front.map(Desk::screenView)
                    .map(screen -> undo ? screen.undo() : screen.redo())
                    .filter(ScreenView.Undone.BY_SCREEN::equals)
                    .ifPresent(done -> event.consume());
            return;
        }
        if (Shortcuts.PALETTE.match(event)) {
            openPalette();
            event.consume();
            return;
        }
        commands.stream()
                .filter(this::isAllowed)
                .filter(command -> command.shortcuts().stream().anyMatch(keys -> keys.match(event)))
                .findFirst()
                .ifPresent(command -> {
                    command.action().run();
                    event.consume();
                });
    }

    /// While the client looks on, nothing leads away to other dossiers: only how the window looks can be changed.
    private boolean isAllowed(Command command) {
        boolean looks = command.id().startsWith(OWN) && !command.id().startsWith(GO_TO);
        return looks || !parts.appearance().clientViewProperty().get();
    }

    private void openPalette() {
        if (parts.appearance().clientViewProperty().get()) {
            return;
        }
        view.overlay().showLightly(palette.root(), Pos.TOP_CENTER);
        palette.open();
    }

    /// While the client looks on, the help says no more than the keys.
    private void openHelp(Runnable open) {
        if (parts.appearance().clientViewProperty().get()) {
            openKeyboardSheet();
        } else {
            open.run();
        }
    }

    void openKeyboardSheet() {
        view.overlay().showLightly(new KeyboardSheet(wording, keys()), Pos.CENTER);
    }

    /// All keys of the window.
    KeyGrid keys() {
        return new KeyGrid(wording, commands);
    }

    /// What the help calls the screen in front, or the part of it that is in front.
    String topic() {
        Desk desk = front.orElseThrow();
        return desk.screenView().part().map(part -> desk.screen().id() + "." + part).orElse(desk.screen().id());
    }

    void closeOverlay() {
        view.overlay().close();
    }

    /// For what belongs to no screen.
    Workplace floor() {
        return floor;
    }

    ShellView view() {
        return view;
    }

    ShellViewModel model() {
        return model;
    }

    Wording wording() {
        return wording;
    }

    Parent root() {
        return view.root();
    }
}
