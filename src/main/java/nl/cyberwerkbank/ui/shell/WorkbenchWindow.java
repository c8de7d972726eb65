package nl.cyberwerkbank.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.theme.StyleSheets;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The program's window. A change of language builds its contents anew, with each screen where it was.
public final class WorkbenchWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double SMALLEST_WIDTH = 640;
    private static final double SMALLEST_HEIGHT = 480;

    private final Stage stage;
    private final ShellParts parts;
    private final StyleSheets styleSheets;
    private Optional<Shell> shell = Optional.empty();

    public WorkbenchWindow(Stage stage, ShellParts parts) {
        this.stage = stage;
        this.parts = parts;
        this.styleSheets = new StyleSheets(parts.appearance());
        parts.appearance().languageProperty().addListener((o, was, now) -> rebuild());
        stage.setOnHiding(closing -> shell.ifPresent(Shell::leave));
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
    }

    /// Opens the window at the first screen.
    public void show() {
        show(parts.screens().getFirst().id(), Optional.empty());
    }

    /// Opens the window at a screen.
    ///
    /// @param target what it is to show
    public void show(String screenId, Optional<String> target) {
        build(screenId, Optional.empty());
        target.ifPresent(what -> shell.ifPresent(open -> open.open(screenId, Optional.of(what))));
        stage.show();
    }

    /// The screen in front.
    public Optional<String> frontScreen() {
        return shell.flatMap(Shell::frontScreen);
    }

    /// Does something at the window that belongs to no screen, such as laying a sheet over it.
    public void at(Consumer<Workplace> act) {
        shell.ifPresent(open -> act.accept(open.floor()));
    }

    /// Takes files as if they were dropped on the window, such as one that was opened by a double click.
    public void drop(List<Path> files) {
        shell.ifPresent(open -> open.drop(files));
    }

    /// Tells something that came up by itself, in the language of the window.
    public void tell(Function<Wording, Notice> notice) {
        shell.ifPresent(open -> open.view().tell(notice.apply(open.wording())));
    }

    /// Lays a question over the window, in the place of what lies there.
    public void ask(Function<Workplace, Node> question) {
        shell.ifPresent(open -> open.view().overlay().show(question.apply(open.floor()), Pos.CENTER));
    }

    /// Lets go of the stage, which then shows something else, such as the question for the passphrase.
    public void leave() {
        shell.ifPresent(Shell::leave);
        shell = Optional.empty();
        stage.titleProperty().unbind();
        stage.setOnHiding(null);
    }

    /// Puts what the screen in front is called into the window's title again.
    public void nameAgain() {
        shell.ifPresent(open -> stage.titleProperty().bind(open.model().titleProperty()));
    }

    private void rebuild() {
        shell.ifPresent(old -> {
            old.leave();
            build(old.frontScreen().orElse(parts.screens().getFirst().id()), Optional.of(old));
        });
    }

    private void build(String screenId, Optional<Shell> before) {
        var now = new Shell(parts, Wording.of(parts.appearance().languageProperty().get()));
        before.ifPresent(now::beginAt);
        shell = Optional.of(now);
        double width = stage.isShowing() ? stage.getScene().getWidth() : WIDTH;
        double height = stage.isShowing() ? stage.getScene().getHeight() : HEIGHT;
        var scene = new Scene(now.root(), width, height);
        styleSheets.dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, now::key);
        stage.setScene(scene);
        stage.titleProperty().bind(now.model().titleProperty());
        now.open(screenId, Optional.empty());
    }

    /// What the frame says now; for the handler of failures and for tests.
    public Optional<ShellViewModel> frame() {
        return shell.map(Shell::model);
    }
}
