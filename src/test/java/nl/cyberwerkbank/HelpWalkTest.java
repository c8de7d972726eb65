package nl.cyberwerkbank;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import nl.cyberwerkbank.ui.DemoDesk;
import nl.cyberwerkbank.ui.FxRobot;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.compare.CompareScreen;
import nl.cyberwerkbank.ui.dossier.DossierScreen;
import nl.cyberwerkbank.ui.help.HelpBook;
import nl.cyberwerkbank.ui.help.Installed;
import nl.cyberwerkbank.ui.loss.LossScreen;
import nl.cyberwerkbank.ui.policies.PoliciesScreen;
import nl.cyberwerkbank.ui.shell.Screen;
import nl.cyberwerkbank.ui.shell.ShellParts;
import nl.cyberwerkbank.ui.shell.WorkbenchWindow;
import nl.cyberwerkbank.ui.theme.Appearance;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The help in a real window, by keyboard.
class HelpWalkTest {
    @TempDir Path folder;

    private final Appearance appearance = FxRobot.on(Appearance::new);
    private Optional<Casework> casework = Optional.empty();
    private Optional<FxRobot> window = Optional.empty();

    private ShellParts parts(Supplier<Casework> workspace) {
        casework = Optional.of(FxRobot.on(workspace));
        return new WorkbenchParts(casework.get(), appearance, Runnable::run, Installed.of("1.2.3", Optional.of(folder)))
                .shell(_ -> List.of());
    }

    private FxRobot open(Supplier<Casework> workspace) {
        ShellParts parts = parts(workspace);
        FxRobot robot = FxRobot.open(1000, 800, stage -> new WorkbenchWindow(stage, parts).show());
        window = Optional.of(robot);
        return robot;
    }

    private static String inScene(Node node) {
        return FxRobot.on(() -> {
            Bounds there = node.localToScene(node.getLayoutBounds());
            return "%.0f %.0f %.0f %.0f".formatted(there.getMinX(), there.getMinY(), there.getMaxX(), there.getMaxY());
        });
    }

    @AfterEach
    void close() {
        window.ifPresent(FxRobot::close);
        casework.ifPresent(open -> FxRobot.run(open::close));
    }

    @Test
    void everyScreenAndEveryPartOfItIsExplained() {
        Map<String, List<String>> inParts =
                Map.of(
                        "dossiers", DossierScreen.parts(),
                        "compare", CompareScreen.parts(),
                        "policies", PoliciesScreen.parts(),
                        "losses", LossScreen.parts());
        assertThat(
                        parts(() -> DemoDesk.empty(folder)).screens().stream()
                                .map(Screen::id)
                                .flatMap(id ->
                                        Stream.concat(
                                                Stream.of(id),
                                                inParts.getOrDefault(id, List.of()).stream()
                                                        .map(part -> id + "." + part))))
                .containsExactlyInAnyOrderElementsOf(HelpBook.topics());
    }

    @Test
    void theTourIsOfferedOnceAndShowsWhereTheDossiersWillBe() {
        FxRobot robot = open(() -> DemoDesk.empty(folder));
        robot.click("#tour-start");
        assertThat(robot.isShown("Stap 1 van 5")).isTrue();
        robot.press(KeyCode.RIGHT);
        robot.await("the second step", () -> robot.isShown("Stap 2 van 5"));
        assertThat(robot.node("#rail-dossiers").isFocused()).isFalse();
        assertThat(FxRobot.on(() -> robot.stage().getScene().getFocusOwner().getId())).isEqualTo("tour-next");
        robot.press(KeyCode.ENTER);
        robot.press(KeyCode.LEFT);
        assertThat(robot.isShown("Stap 2 van 5")).isTrue();
        robot.press(KeyCode.ESCAPE);
        assertThat(robot.isShown("#tour")).isFalse();
        assertThat(Installed.of("1.2.3", Optional.of(folder)).tour().isAnswered()).isTrue();
    }

    @Test
    void theTourPointsIntoADossier() {
        FxRobot robot =
                open(() -> {
                    Casework withOne = DemoDesk.empty(folder);
                    withOne.create();
                    return withOne;
                });
        robot.click("#tour-start");
        robot.press(KeyCode.RIGHT);
        robot.await("the second step", () -> robot.isShown("Stap 2 van 5"));
        assertThat(inScene(robot.node(".tour-ring"))).isEqualTo(inScene(robot.node(".why-panel")));
        FxRobot.run(() -> appearance.resize(Appearance.LARGEST));
        robot.settle();
        assertThat(inScene(robot.node(".tour-ring"))).isEqualTo(inScene(robot.node(".why-panel")));
        assertThat(casework.orElseThrow().lastOpened()).isPresent();
    }

    @Test
    void f1ExplainsTheScreenAtHandAndLeadsToGlossaryAndAbout() {
        FxRobot robot = open(() -> DemoDesk.empty(folder));
        robot.click("#rail-losses");
        robot.press(KeyCode.F1);
        assertThat(robot.isShown("Elke gemelde schade met haar stand: in behandeling, beslist, heropend of gesloten."))
                .isTrue();
        robot.press(KeyCode.RIGHT);
        assertThat(robot.isShown("Zoeken en opdrachten")).isTrue();
        robot.press(KeyCode.ESCAPE);
        assertThat(robot.isShown("#help-sheet")).isFalse();
        robot.press(KeyCode.SHIFT, KeyCode.F1);
        assertThat(robot.isShown("Zoeken en opdrachten")).isTrue();
        robot.press(KeyCode.ESCAPE);
        robot.press(KeyCode.CONTROL, KeyCode.K);
        robot.type("begrippen");
        robot.press(KeyCode.ENTER);
        robot.type("ransom");
        assertThat(robot.isShown("losgeld")).isTrue();
        robot.press(KeyCode.ESCAPE);
        robot.press(KeyCode.CONTROL, KeyCode.K);
        robot.type("over cyberwerkbank");
        robot.press(KeyCode.ENTER);
        assertThat(robot.node("#about-version", Label.class).getText()).isEqualTo("versie 1.2.3");
    }
}
