package nl.cyberwerkbank.ui.scan;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.Samples;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.dossier.DossierStage;
import nl.cyberwerkbank.ui.dossier.SampleCasework;
import nl.cyberwerkbank.ui.dossier.SampleHost;
import nl.cyberwerkbank.ui.dossier.StageMakers;
import nl.cyberwerkbank.ui.shell.Screen;
import nl.cyberwerkbank.ui.shell.ShellParts;
import nl.cyberwerkbank.ui.shell.WorkbenchWindow;
import nl.cyberwerkbank.ui.theme.Appearance;
import nl.cyberwerkbank.ui.theme.Theme;

import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;

import javax.imageio.ImageIO;

/// Takes pictures of the stage Scan. Arguments: a folder, then pictures such as
/// `bakkerij-jansen:outcome:light:100:nl:1280:800`; `f11` as an eighth part turns it for the client.
public final class ScanPreview extends Application {
    private static final Duration SETTLED = Duration.seconds(1.5);
    private static final Duration PRINTED = Duration.seconds(9);

    private final Deque<String> left = new ArrayDeque<>();

    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage first) {
        List<String> args = getParameters().getRaw();
        left.addAll(args.subList(1, args.size()));
        Platform.setImplicitExit(false);
        next(new File(args.getFirst()));
    }

    private void next(File folder) {
        if (left.isEmpty()) {
            Platform.exit();
            return;
        }
        String picture = left.pop();
        String[] parts = picture.split(":", -1);
        var appearance = new Appearance();
        appearance.themeProperty().set(Theme.valueOf(parts[2].toUpperCase(Locale.ROOT)));
        appearance.resize(Integer.parseInt(parts[3]));
        appearance.languageProperty().set(parts[4].equals("nl") ? Wording.DUTCH : Wording.ENGLISH);
        var sample = new SampleCasework(Platform::runLater);
        var casework = sample.casework();
        var dossier =
                casework.file(
                        number -> {
                            Dossier file =
                                    Samples.shipped()
                                            .find(parts[0])
                                            .orElseThrow()
                                            .dossier(number, casework.today(), casework::offering);
                            return file;
                        },
                        "dossierCreated");
        var screen =
                new Screen(
                        "dossiers",
                        "shell.name",
                        Material2OutlinedAL.FOLDER,
                        workplace ->
                                new SampleHost(casework, dossier, workplace, StageMakers.all(), DossierStage.SCAN));
        var stage = new Stage();
        stage.setX(0);
        stage.setY(0);
        new WorkbenchWindow(
                        stage,
                        new ShellParts(
                                appearance,
                                List.of(screen),
                                workplace -> List.of(),
                                workplace -> List.of(),
                                workplace -> (query, limit) -> List.of(),
                                "Adviseur",
                                ForkJoinPool.commonPool()))
                .show();
        stage.setWidth(Double.parseDouble(parts[5]));
        stage.setHeight(Double.parseDouble(parts[6]));
        Platform.runLater(() -> {
            if (stage.getScene().lookup("#scan-tab-" + parts[1]) instanceof ToggleButton tab) {
                tab.fire();
            }
            if (parts.length > 7) {
                Event.fireEvent(
                        stage.getScene(),
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED,
                                "",
                                "",
                                KeyCode.valueOf(parts[7].toUpperCase(Locale.ROOT)),
                                false,
                                false,
                                false,
                                false));
            }
        });
        var wait =
                new Timeline(
                        new KeyFrame(
                                parts[1].equals("report") ? PRINTED : SETTLED,
                                end -> {
                                    take(stage, new File(folder, picture.replace(':', '-') + ".png"));
                                    stage.close();
                                    sample.close();
                                    next(folder);
                                }));
        wait.play();
    }

    private static void take(Stage stage, File file) {
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null), "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
