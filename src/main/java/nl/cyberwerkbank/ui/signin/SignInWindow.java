package nl.cyberwerkbank.ui.signin;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.stage.Stage;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.RecoveryCode;
import nl.cyberwerkbank.store.Workspace;
import nl.cyberwerkbank.ui.theme.Appearance;
import nl.cyberwerkbank.ui.theme.StyleSheets;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;

/// Shows the question for the passphrase in a window, until a workspace is open. The same window then shows the
/// workbench, and this question again when the user locks it.
public final class SignInWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Stage stage;
    private final Appearance appearance;
    private final StyleSheets styleSheets;
    private final Path folder;
    private final SignInViewModel model;
    private final BiConsumer<Workspace, Optional<RecoveryCode>> opened;
    private final ChangeListener<Locale> rebuild = (o, was, now) -> build();
    private Optional<SignInView> view = Optional.empty();

    /// @param folder where the workspace is or will be
    /// @param background works out keys
    /// @param opened gets the workspace, and a recovery code that is to be printed where there is a new one, on the
    ///   JavaFX thread; this window has let go of the stage by then
    public SignInWindow(
            Stage stage,
            Appearance appearance,
            Path folder,
            InstantSource clock,
            Executor background,
            BiConsumer<Workspace, Optional<RecoveryCode>> opened) {
        this.stage = stage;
        this.appearance = appearance;
        this.styleSheets = new StyleSheets(appearance);
        this.folder = folder;
        this.opened = opened;
        this.model = new SignInViewModel(folder, clock, background, Platform::runLater, this::leave);
    }

    /// Asks.
    public void show() {
        appearance.languageProperty().addListener(rebuild);
        stage.setOnHiding(closing -> model.readOnlyProperty().get().ifPresent(Workspace::close));
        build();
        stage.show();
    }

    private void build() {
        Wording wording = Wording.of(appearance.languageProperty().get());
        var now = new SignInView(model, wording, folder.toString());
        view.ifPresent(before -> now.refill(before.typedName()));
        view = Optional.of(now);
        boolean sized = stage.isShowing() && stage.getScene() != null;
        var scene =
                new Scene(
                        now.root(),
                        sized ? stage.getScene().getWidth() : WIDTH,
                        sized ? stage.getScene().getHeight() : HEIGHT);
        styleSheets.dress(scene);
        stage.titleProperty().unbind();
        stage.setTitle(wording.text("shell.name"));
        stage.setScene(scene);
        now.begin();
    }

    private void leave(Workspace workspace) {
        appearance.languageProperty().removeListener(rebuild);
        stage.setOnHiding(null);
        opened.accept(workspace, model.freshCode());
    }
}
