package nl.cyberwerkbank.ui.policies;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.util.Duration;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.DossierPart;
import nl.cyberwerkbank.store.PartQuery;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.ui.DemoDesk;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.shell.Screen;
import nl.cyberwerkbank.ui.shell.ShellParts;
import nl.cyberwerkbank.ui.shell.WorkbenchWindow;
import nl.cyberwerkbank.ui.theme.Appearance;
import nl.cyberwerkbank.ui.theme.Theme;
import nl.cyberwerkbank.ui.view.FilePicker;

import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;

import javax.imageio.ImageIO;

/// Opens the policies of the samples and takes a picture of each section. Arguments: a folder, then pictures such as
/// `veenstra:premium:light:nl:1280x800`, where the first part finds the policy, or is `list` or `new`; behind an at
/// sign may stand what is typed into fields: `veenstra:calendar:light:nl:1280x800@whatIf=1-12-2026`. One more part is
/// how far the section is scrolled, 0 to 1.
public final class PolicyPreview extends Application {
    private static final Duration SETTLED = Duration.seconds(1.2);

    private final Deque<String> left = new ArrayDeque<>();

    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage first) throws IOException {
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
        String[] typed = picture.split("@", -1);
        String[] parts = typed[0].split(":", -1);
        var appearance = new Appearance();
        appearance.themeProperty().set(Theme.valueOf(parts[2].toUpperCase(Locale.ROOT)));
        appearance.languageProperty().set(parts[3].equals("nl") ? Wording.DUTCH : Wording.ENGLISH);
        Casework casework = samples();
        var stage = new Stage();
        stage.setX(0);
        stage.setY(0);
        var opened = new PoliciesScreen[1];
        new WorkbenchWindow(
                        stage,
                        new ShellParts(
                                appearance,
                                List.of(
                                        new Screen(
                                                PoliciesScreen.ID,
                                                "policies.nav",
                                                Material2OutlinedAL.FOLDER,
                                                place -> {
                                                    opened[0] =
                                                            new PoliciesScreen(
                                                                    casework,
                                                                    place,
                                                                    FilePicker.ofPlatform(place.wording()),
                                                                    ForkJoinPool.commonPool());
                                                    return opened[0];
                                                })),
                                workplace -> List.of(),
                                workplace -> List.of(),
                                workplace -> (query, limit) -> List.of(),
                                "Acceptant",
                                ForkJoinPool.commonPool()))
                .show();
        String[] size = parts[4].split("x", -1);
        stage.setWidth(Double.parseDouble(size[0]));
        stage.setHeight(Double.parseDouble(size[1]));
        target(casework, parts[0]).ifPresent(target -> opened[0].shown(Optional.of(target)));
        after(() -> {
            section(stage, parts[1]);
            for (int i = 1; i < typed.length; i++) {
                type(stage, typed[i].split("=", 2));
            }
            after(() -> {
                if (parts.length > 5) {
                    stage.getScene()
                            .getRoot()
                            .lookupAll(".page-scroll")
                            .forEach(scroll ->
                                    ((javafx.scene.control.ScrollPane) scroll).setVvalue(Double.parseDouble(parts[5])));
                }
                after(() -> {
                    take(stage, new File(folder, picture.replaceAll("[^A-Za-z0-9.]+", "-") + ".png"));
                    stage.close();
                    casework.close();
                    next(folder);
                });
            });
        });
    }

    private static void after(Runnable act) {
        new Timeline(new KeyFrame(SETTLED, end -> act.run())).play();
    }

    private static Casework samples() {
        try {
            return DemoDesk.withSamples(Files.createTempDirectory("policies"), Role.UNDERWRITER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> target(Casework casework, String found) {
        return switch (found) {
            case "list" -> Optional.empty();
            case "new" -> Optional.of(PoliciesScreen.newIn(DemoDesk.found(casework, "hofstra").id()));
            default -> {
                var row =
                        casework.parts(PartQuery.all(DossierPart.Kind.POLICY, casework.today()).matching(found))
                                .getFirst();
                yield Optional.of(PoliciesScreen.target(row.dossier(), row.id()));
            }
        };
    }

    private static void section(Stage stage, String code) {
        if (stage.getScene().lookup("#policies-section-" + code) instanceof ToggleButton tab) {
            tab.fire();
        }
    }

    private static void type(Stage stage, String[] entry) {
        Node field = stage.getScene().lookup("#policies-" + entry[0] + "-input");
        if (field instanceof TextInputControl input) {
            input.setText(entry[1]);
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
