package nl.cyberwerkbank.ui.dossier;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.stage.Stage;
import javafx.util.Duration;

import nl.cyberwerkbank.explain.Wording;
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

/// Opens stages on sample dossiers and takes a picture of each. Arguments: a folder, then pictures such as
/// `quote:PRICED:light:100:nl`.
public final class StagePreview extends Application {
    private static final Duration SETTLED = Duration.seconds(4);

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
        var dossier = sample.bakery(SampleDossiers.valueOf(parts[1]).change());
        if (parts[1].startsWith("OFFERED")) {
            sample.casework().makeOffer(dossier);
        }
        var screen =
                new Screen(
                        "dossiers",
                        "shell.name",
                        Material2OutlinedAL.FOLDER,
                        workplace ->
                                new SampleHost(
                                        sample.casework(),
                                        dossier,
                                        workplace,
                                        StageMakers.all(),
                                        DossierStage.valueOf(parts[0].toUpperCase(Locale.ROOT))));
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
        var wait =
                new Timeline(
                        new KeyFrame(
                                SETTLED,
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
