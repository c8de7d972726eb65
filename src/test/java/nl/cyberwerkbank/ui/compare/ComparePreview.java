package nl.cyberwerkbank.ui.compare;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.ui.DemoDesk;
import nl.cyberwerkbank.ui.FxRobot;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.theme.Appearance;
import nl.cyberwerkbank.ui.theme.Theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Takes pictures of the comparison of the sample bakery. Arguments: a folder, then pictures such as
/// `table:light:nl:1280x800:adviser:0:0`: part, theme, language, size, view (adviser or client), and how far it is
/// scrolled across and down, 0 to 1. The part `market` is the table without a dossier; `capture` and `cell` lay a sheet
/// over it.
public final class ComparePreview {
    private ComparePreview() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (int i = 1; i < args.length; i++) {
            picture(folder, args[i]);
        }
        FxRobot.run(javafx.application.Platform::exit);
    }

    private static void picture(Path folder, String wanted) throws IOException {
        String[] parts = wanted.split(":", -1);
        String[] size = parts[3].split("x", -1);
        var appearance = new Appearance();
        FxRobot.start();
        FxRobot.run(() -> {
            appearance.themeProperty().set(Theme.valueOf(parts[1].toUpperCase(Locale.ROOT)));
            appearance.languageProperty().set(parts[2].equals("nl") ? Wording.DUTCH : Wording.ENGLISH);
            appearance.clientViewProperty().set(parts[4].equals("client"));
        });
        Path workspace = Files.createTempDirectory("compare");
        Casework casework = FxRobot.on(() -> DemoDesk.withSamples(workspace, Role.ADVISER));
        var window = new CompareWindow(casework, workspace, CompareWindow.printer());
        try (FxRobot robot =
                FxRobot.open(
                        Double.parseDouble(size[0]),
                        Double.parseDouble(size[1]),
                        stage -> window.show(stage, appearance, Runnable::run))) {
            boolean market = parts[0].equals("market");
            if (!market) {
                var dossier = DemoDesk.found(casework, "jansen").id();
                FxRobot.run(() -> window.screen().shown(Optional.of(dossier.toString())));
                robot.settle();
            }
            if (parts[0].equals("capture")) {
                Button capture = robot.node("#compare-capture", Button.class);
                FxRobot.run(capture::fire);
            } else if (parts[0].equals("cell")) {
                CheckBox needs = robot.node("#compare-only-needs", CheckBox.class);
                FxRobot.run(needs::fire);
                robot.settle();
                Node grid = robot.node(".compare-grid");
                FxRobot.run(grid::requestFocus);
                robot.press(KeyCode.DOWN);
                robot.press(KeyCode.ENTER);
            } else if (!market) {
                ToggleButton tab = robot.node("#compare-part-" + parts[0], ToggleButton.class);
                FxRobot.run(tab::fire);
                robot.settle();
            }
            FxRobot.run(() -> {
                if (parts[0].equals("table") || market) {
                    var across = (ScrollBar) robot.stage().getScene().lookup(".compare-grid > .scroll-bar");
                    across.setValue(Double.parseDouble(parts[5]) * across.getMax());
                    var down = (ScrollBar) robot.stage().getScene().lookup(".compare-rows > .scroll-bar");
                    down.setValue(Double.parseDouble(parts[6]) * down.getMax());
                } else {
                    ((ScrollPane) robot.stage().getScene().lookup(".page-scroll"))
                            .setVvalue(Double.parseDouble(parts[6]));
                }
            });
            robot.settle();
            robot.picture(folder.resolve(wanted.replace(':', '-') + ".png").toFile());
        }
        FxRobot.run(casework::close);
    }
}
