package nl.cyberwerkbank.ui.signin;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.RecoveryCode;
import nl.cyberwerkbank.store.Workspace;
import nl.cyberwerkbank.ui.restore.RestoreView;
import nl.cyberwerkbank.ui.restore.RestoreViewModel;
import nl.cyberwerkbank.ui.theme.Appearance;
import nl.cyberwerkbank.ui.theme.StyleSheets;
import nl.cyberwerkbank.ui.view.FilePicker;

import java.nio.file.Path;
import java.time.Clock;
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
    private final Clock clock;
    private final Executor background;
    private final SignInViewModel model;
    private final BiConsumer<Workspace, Optional<RecoveryCode>> opened;
    private final ChangeListener<Locale> rebuild = (o, was, now) -> build();
    private Optional<SignInView> view = Optional.empty();
    private Optional<RestoreViewModel> restore = Optional.empty();

    /// @param folder where the workspace is or will be
    /// @param background works out keys
    /// @param opened gets the workspace, and a recovery code that is to be printed where there is a new one, on the
    ///   JavaFX thread; this window has let go of the stage by then
    public SignInWindow(
            Stage stage,
            Appearance appearance,
            Path folder,
            Clock clock,
            Executor background,
            BiConsumer<Workspace, Optional<RecoveryCode>> opened) {
        this.stage = stage;
        this.appearance = appearance;
        this.styleSheets = new StyleSheets(appearance);
        this.folder = folder;
        this.clock = clock;
        this.background = background;
        this.opened = opened;
        this.model = new SignInViewModel(folder, clock, background, Platform::runLater, this::leave);
    }

    /// Asks which back-up to put back, and for the passphrase after that.
    public void showRestore() {
        restore = Optional.of(new RestoreViewModel(folder, clock, background, Platform::runLater));
        show();
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
        restore.ifPresentOrElse(model -> buildRestore(model, wording), () -> buildSignIn(wording));
        stage.titleProperty().unbind();
        stage.setTitle(wording.text("shell.name"));
    }

    private void buildSignIn(Wording wording) {
        var now = new SignInView(model, wording, folder.toString(), this::beginRestore);
        view.ifPresent(before -> now.refill(before.typedName()));
        view = Optional.of(now);
        dress(now.root());
        now.begin();
    }

    private void buildRestore(RestoreViewModel shown, Wording wording) {
        var now = new RestoreView(shown, wording, FilePicker.ofPlatform(wording), this::endRestore);
        dress(now.root());
        now.begin();
    }

    private void beginRestore() {
        model.tryAgain(); // lets go of what was opened for reading
        restore = Optional.of(new RestoreViewModel(folder, clock, background, Platform::runLater));
        build();
    }

    private void endRestore() {
        restore = Optional.empty();
        model.look();
        build();
    }

    private void dress(Parent root) {
        boolean sized = stage.isShowing() && stage.getScene() != null;
        var scene =
                new Scene(
                        root,
                        sized ? stage.getScene().getWidth() : WIDTH,
                        sized ? stage.getScene().getHeight() : HEIGHT);
        styleSheets.dress(scene);
        stage.setScene(scene);
    }

    private void leave(Workspace workspace) {
        appearance.languageProperty().removeListener(rebuild);
        stage.setOnHiding(null);
        opened.accept(workspace, model.freshCode());
    }
}
