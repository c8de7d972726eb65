package nl.cyberwerkbank.ui;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.stage.Stage;

import nl.cyberwerkbank.dossier.Samples;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.store.User;
import nl.cyberwerkbank.store.Workspace;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.DemoWorkspace;
import nl.cyberwerkbank.ui.dossiers.DossierExchange;
import nl.cyberwerkbank.ui.dossiers.DossierListView;
import nl.cyberwerkbank.ui.dossiers.DossierListViewModel;
import nl.cyberwerkbank.ui.settings.SettingsView;
import nl.cyberwerkbank.ui.shell.Screen;
import nl.cyberwerkbank.ui.shell.ShellParts;
import nl.cyberwerkbank.ui.shell.WorkbenchWindow;
import nl.cyberwerkbank.ui.signin.SignInWindow;
import nl.cyberwerkbank.ui.start.StartView;
import nl.cyberwerkbank.ui.start.StartViewModel;
import nl.cyberwerkbank.ui.theme.Appearance;
import nl.cyberwerkbank.ui.theme.Theme;
import nl.cyberwerkbank.ui.view.FilePicker;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

/// Takes a picture of each front screen over the sample dossiers, to look at them. Arguments: the folder for the
/// pictures, then `screen:theme:percent:language` for each picture, such as `start:light:100:nl` or
/// `settings-readings:dark:200:en`.
public final class FrontPreview extends Application {
    private final Appearance appearance = new Appearance();
    private final Deque<String> wanted = new ArrayDeque<>();
    private Casework casework;

    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) throws Exception {
        wanted.addAll(getParameters().getRaw());
        var folder = new File(wanted.removeFirst());
        Clock clock = Clock.systemDefaultZone();
        var user = new User("M. de Vries", Role.ADVISER, Money.zero(CurrencyUnit.EUR), clock.instant());
        Path data = Files.createTempDirectory("preview");
        Workspace workspace = Workspace.demo(data.resolve("demo"), user);
        var catalog = ProductCatalog.shipped("allianz-cyber");
        long before = System.nanoTime();
        Samples samples = Samples.shipped();
        long read = System.nanoTime();
        DemoWorkspace.fill(workspace, catalog, samples, clock);
        long filled = System.nanoTime();
        System.out.println(
                "samples read in "
                        + (read - before) / 1_000_000
                        + " ms, filed in "
                        + (filled - read) / 1_000_000
                        + " ms");
        casework = new Casework(workspace, catalog, clock, (task, delay) -> {}, Platform::runLater);
        casework.open(workspace.dossiers().list(nl.cyberwerkbank.store.DossierQuery.latest()).getFirst().id());
        stage.setX(0);
        stage.setY(0);
        var empty = new SignInWindow(stage, appearance, data.resolve("new"), clock, Runnable::run, w -> {});
        Workspace.create(data.resolve("old"), user, "een lange wachtzin".toCharArray()).close();
        var known = new SignInWindow(stage, appearance, data.resolve("old"), clock, Runnable::run, w -> {});
        next(stage, folder, empty, known);
    }

    private void next(Stage stage, File folder, SignInWindow empty, SignInWindow known) {
        if (wanted.isEmpty()) {
            Platform.exit();
            return;
        }
        String one = wanted.removeFirst();
        String[] parts = one.split(":");
        appearance.themeProperty().set(Theme.valueOf(parts[1].toUpperCase(Locale.ROOT)));
        appearance.resize(Integer.parseInt(parts[2]));
        appearance.languageProperty().set(parts[3].equals("nl") ? Wording.DUTCH : Wording.ENGLISH);
        switch (parts[0]) {
            case "first" -> empty.show();
            case "return" -> known.show();
            default -> {
                var window = new WorkbenchWindow(stage, parts(parts[0]));
                window.show();
            }
        }
        var pause = new javafx.animation.PauseTransition(javafx.util.Duration.millis(900));
        pause.setOnFinished(end -> {
            try {
                var scene = stage.getScene();
                if (parts[0].startsWith("settings-")) {
                    ((javafx.scene.control.ToggleButton) scene.lookup("#" + parts[0])).fire();
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    if (parts.length > 4) {
                        ((javafx.scene.control.ScrollPane) scene.lookup(".settings .page-scroll"))
                                .setVvalue(Double.parseDouble(parts[4]));
                        scene.getRoot().layout();
                    }
                }
                ImageIO.write(
                        SwingFXUtils.fromFXImage(scene.snapshot(null), null),
                        "png",
                        new File(folder, one.replace(':', '-') + ".png"));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            next(stage, folder, empty, known);
        });
        pause.play();
    }

    private ShellParts parts(String first) {
        var start =
                new Screen(
                        "start",
                        "start.nav",
                        Material2OutlinedAL.HOME,
                        place ->
                                new StartView(
                                        new StartViewModel(casework, Runnable::run, Runnable::run),
                                        place,
                                        id -> {},
                                        () -> {}));
        var dossiers =
                new Screen(
                        "dossiers",
                        "dossiers.nav",
                        Material2OutlinedAL.FOLDER,
                        place ->
                                new DossierListView(
                                        new DossierListViewModel(casework, Runnable::run, Runnable::run),
                                        new DossierExchange(casework),
                                        FilePicker.ofPlatform(place.wording()),
                                        place,
                                        casework.clock().getZone(),
                                        id -> {},
                                        () -> {}));
        var settings =
                new Screen(
                        "settings",
                        "settings.nav",
                        Material2OutlinedMZ.SETTINGS,
                        place ->
                                new SettingsView(
                                        casework,
                                        appearance,
                                        FilePicker.ofPlatform(place.wording()),
                                        place,
                                        Runnable::run));
        List<Screen> screens =
                switch (first) {
                    case "start" -> List.of(start, dossiers, settings);
                    case "dossiers" -> List.of(dossiers, start, settings);
                    default -> List.of(settings, start, dossiers);
                };
        return new ShellParts(
                appearance,
                screens,
                place -> List.of(),
                place -> List.of(),
                place -> (query, limit) -> List.of(),
                "M. de Vries",
                Runnable::run);
    }
}
