package nl.cyberwerkbank.ui.loss.decision;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.ButtonBase;
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
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;

import javax.imageio.ImageIO;

/// Shows the step of the decision in its states and takes a picture of each. Arguments: a folder, then pictures such as
/// `DECIDED:light:100:nl`, with a width and a height where others than the usual are wanted, and the id of a button
/// that is to be pressed first.
public final class DecisionPreview extends Application {
    private static final Duration OPENED = Duration.seconds(1);
    private static final Duration SETTLED = Duration.seconds(2);

    /// The first paper of a program takes longer: fonts are read.
    private static final Duration PRINTED = Duration.seconds(20);

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
        appearance.themeProperty().set(Theme.valueOf(parts[1].toUpperCase(Locale.ROOT)));
        appearance.resize(Integer.parseInt(parts[2]));
        appearance.languageProperty().set(parts[3].equals("nl") ? Wording.DUTCH : Wording.ENGLISH);
        SampleLosses state = SampleLosses.valueOf(parts[0]);
        SampleLoss sample = sample(state);
        var screen = new Screen("losses", "loss.nav", Material2OutlinedAL.FOLDER, sample::screen);
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
                                "S. Bakker",
                                ForkJoinPool.commonPool()))
                .show();
        if (parts.length > 5) {
            stage.setWidth(Double.parseDouble(parts[4]));
            stage.setHeight(Double.parseDouble(parts[5]));
        }
        new Timeline(
                        new KeyFrame(
                                OPENED,
                                end -> {
                                    if (parts.length > 6) {
                                        ((ButtonBase) stage.getScene().lookup("#" + parts[6])).fire();
                                    }
                                }),
                        new KeyFrame(
                                parts.length > 6 ? PRINTED : SETTLED,
                                end -> {
                                    take(stage, new File(folder, picture.replace(':', '-') + ".png"));
                                    stage.close();
                                    sample.close();
                                    next(folder);
                                }))
                .play();
    }

    private static SampleLoss sample(SampleLosses state) {
        try {
            return new SampleLoss(
                    Files.createTempDirectory("cyberwerkbank"), state.caseName(), state.change(), Platform::runLater);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(Stage stage, File file) {
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null), "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
