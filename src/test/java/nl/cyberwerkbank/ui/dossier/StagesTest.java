package nl.cyberwerkbank.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.quote.Statement;
import nl.cyberwerkbank.rating.PremiumChoice;
import nl.cyberwerkbank.ui.FxRobot;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.shell.Screen;
import nl.cyberwerkbank.ui.shell.ShellParts;
import nl.cyberwerkbank.ui.shell.WorkbenchWindow;
import nl.cyberwerkbank.ui.theme.Appearance;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.util.List;
import java.util.concurrent.ForkJoinPool;

/// The stages Voorstel and Offerte in a real window, by keyboard and mouse.
class StagesTest {
    private final SampleCasework sample = FxRobot.on(() -> new SampleCasework(Platform::runLater));

    @AfterEach
    void close() {
        FxRobot.run(sample::close);
    }

    private FxRobot show(OpenDossier dossier, DossierStage stage) {
        var makers = StageMakers.all();
        return FxRobot.open(
                1000,
                900,
                window -> {
                    var screen =
                            new Screen(
                                    "dossiers",
                                    "shell.name",
                                    Material2OutlinedAL.FOLDER,
                                    workplace -> new SampleHost(sample.casework(), dossier, workplace, makers, stage));
                    new WorkbenchWindow(
                                    window,
                                    new ShellParts(
                                            new Appearance(),
                                            List.of(screen),
                                            workplace -> List.of(),
                                            workplace -> List.of(),
                                            workplace -> (query, limit) -> List.of(),
                                            "Adviseur",
                                            ForkJoinPool.commonPool()))
                            .show();
                });
    }

    private static Node focused(FxRobot robot) {
        return FxRobot.on(() -> robot.stage().getScene().getFocusOwner());
    }

    private static boolean isIn(Node node, String id) {
        return node != null && (id.equals(node.getId()) || isIn(node.getParent(), id));
    }

    @Test
    void aVariantIsFoundPinnedAndAdvisedByKeyboard() {
        OpenDossier dossier = FxRobot.on(() -> sample.bakery(file -> file));
        try (FxRobot robot = show(dossier, DossierStage.INTAKE)) {
            // all is answered: the way on has the focus
            assertThat(focused(robot).getStyleClass()).contains("primary");
            robot.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(focused(robot).getStyleClass()).contains("premium-cell");
            // in a window this narrow the sums stand below each other
            robot.press(KeyCode.DOWN);
            robot.press(KeyCode.SPACE);

            PremiumChoice pinned = SampleDossiers.choice("1000000.00", "2500.00");
            assertThat(FxRobot.on(() -> dossier.dossier().variants().pinned())).contains(Bakery.CHOICE, pinned);
            robot.node("Variant C");

            Node advise = robot.node("#quote-advise-C");
            FxRobot.run(advise::requestFocus);
            robot.press(KeyCode.SPACE);
            assertThat(FxRobot.on(() -> dossier.dossier().variants().advised())).contains(pinned);
            assertThat(robot.isShown("C geadviseerd")).isTrue();

            robot.press(KeyCode.CONTROL, KeyCode.ENTER);
            robot.node("#offer-issue");
            Node first = focused(robot);
            assertThat(FxRobot.on(() -> isIn(first, "shell-content"))).isTrue();
        }
    }

    @Test
    void anOfferIsIssuedAndItsPagesAreShown() {
        OpenDossier dossier = FxRobot.on(() -> sample.bakery(file -> file));
        try (FxRobot robot = show(dossier, DossierStage.OFFER)) {
            robot.click("#offer-issue");
            robot.node("2026-0147-1");
            robot.await(
                    "the pages are drawn", () -> !robot.stage().getScene().getRoot().lookupAll(".pdf-page").isEmpty());
            robot.click("#offer-another");
            robot.click("#offer-back");
            robot.node("#paper-save");
        }
    }

    @Test
    void anEarlyOfferLeadsToWhatIsStillOpen() {
        OpenDossier dossier = FxRobot.on(() -> sample.bakery(file -> file.withStatement(Statement.OPEN)));
        try (FxRobot robot = show(dossier, DossierStage.OFFER)) {
            robot.click("#offer-issue");

            Node field = robot.node("#offer-statementGivenBy-input");
            assertThat(FxRobot.on(field::isFocused)).isTrue();
            robot.type("J. Jansen");
            assertThat(FxRobot.on(() -> dossier.dossier().statement().givenBy())).isEqualTo("J. Jansen");
        }
    }
}
